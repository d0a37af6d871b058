"""Use cases over the ports of the domain; no SQL, no Qt."""
