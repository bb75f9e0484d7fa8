"""Passes within the tf dialect."""
