"""The revisions of log.db's tables, forward only.

They are modules listed by name, not files found in a folder, so a program frozen
into one bundle has them too. Importing this costs nothing.
"""

HEAD = "0002_unmet_searches"
"""The revision that this program writes; a file with an unknown one is newer."""
