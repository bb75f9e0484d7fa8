"""Rewrites within the mxnet dialect, by family."""
