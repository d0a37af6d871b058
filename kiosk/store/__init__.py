"""SQLite through SQLAlchemy, and it alone: content in guides.db, the log in log.db."""
