"""Measures the budgets, each beside its peer or floor in the same run."""
