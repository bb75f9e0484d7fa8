"""Passes of the onnx dialect."""
