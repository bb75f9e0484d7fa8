"""Numpy functions behind evaluations, where they are longer than a few lines."""
