"""Services as QObjects with past-tense signals; Qt begins here."""
