"""Stepwell: a compiler from trained models to OpenVINO IR."""

__version__ = "0.1.0"
