"""Passes within the kaldi dialect."""
