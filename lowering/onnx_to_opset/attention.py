"""ONNX attention and what transformer exporters fuse."""

from __future__ import annotations

from stepwell.dialects.rules import RuleSet

rules = RuleSet()
