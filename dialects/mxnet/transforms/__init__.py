"""Transforms of the mxnet dialect."""
