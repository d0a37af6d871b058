"""Guides from files to domain values and back; the checker."""
