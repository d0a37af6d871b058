"""The computer it stands on: paths, clock, logging, single instance."""
