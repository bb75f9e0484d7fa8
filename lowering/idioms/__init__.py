"""Constructions in opset that lowerings of several sources share."""
