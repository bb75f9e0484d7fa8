"""Rewrites within the kaldi dialect, by family."""
