"""Rewrites within the onnx dialect, by family."""
