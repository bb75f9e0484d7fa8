"""ONNX gathers and scatters by index tensors."""

from __future__ import annotations

from stepwell.dialects.rules import RuleSet

rules = RuleSet()
