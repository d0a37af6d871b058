"""The command line; sees every room."""
