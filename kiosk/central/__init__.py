"""The library network."""
