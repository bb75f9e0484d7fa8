"""Rewrites within the caffe dialect, by family."""
