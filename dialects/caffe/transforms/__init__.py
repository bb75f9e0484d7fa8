"""Passes within the caffe dialect."""
