"""How it looks and nothing of what it does: tokens, fonts, icons, the stylesheet."""
