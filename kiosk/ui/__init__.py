"""Widgets and screens; they know the bridge, the theme and domain values."""
