"""Values and rules: no files, no clock, no Qt; pure packages only."""
