"""What leaves the kiosk for the patron: leaflets, codes, files."""
