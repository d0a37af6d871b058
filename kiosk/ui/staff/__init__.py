"""What a librarian sees, behind the PIN."""
