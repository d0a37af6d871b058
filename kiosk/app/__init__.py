"""Builds the objects and hands them over; sees every room."""
