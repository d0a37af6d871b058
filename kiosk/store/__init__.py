"""SQLite through SQLAlchemy, and it alone: content in guides.db, the log in log.db.

Nothing is imported here: SQLAlchemy costs more than the first picture may.
"""
