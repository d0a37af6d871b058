"""The official site beside the guide: locked, and leaving nothing."""
