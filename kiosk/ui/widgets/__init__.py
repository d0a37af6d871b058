"""What screens are made of; each paints itself from the tokens and knows no service."""
