"""Гише: a kiosk that walks library patrons through official e-services."""

__version__ = "0.1.0"
