"""Rewrites within the tf dialect, by family."""
