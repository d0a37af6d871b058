"""The patron's screens: one module, one screen, one show_view."""
