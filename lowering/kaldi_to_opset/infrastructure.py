"""The model's borders, which are tensors."""

from __future__ import annotations

from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import ConstantOp, InputOp, OutputOp
from stepwell.lowering import borders

rules = RuleSet()
rules.lower(ConstantOp)(borders.constant)
rules.lower(InputOp)(borders.parameter)
rules.lower(OutputOp)(borders.result)
