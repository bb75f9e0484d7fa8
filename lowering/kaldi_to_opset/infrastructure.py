"""The model's borders."""

from __future__ import annotations

from stepwell.dialects.rules import RuleSet
from stepwell.lowering import borders

rules = RuleSet().include(borders.rules)
