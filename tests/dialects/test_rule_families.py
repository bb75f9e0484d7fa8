"""Rules are found by the family of the operation that they rewrite, and only that family's files are imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import stepwell.dialects.opset as opset
from stepwell import registry
from stepwell.dialects.opset.activation import ReLUOp
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.rules import Entry, RuleSet, key_name

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("stage", sorted(registry.RULES))
def test_what_is_asked_for_by_class_is_all_there_is(stage):
    """Loading everything checks that each file lists the families it rewrites; asking one by one gives the same."""
    whole, asked = registry.default(installed=False).rules_of(stage), registry.default(installed=False).rules_of(stage)
    assert whole.table
    # First without, then with the operations that some rules need beside those that they rewrite.
    for key in whole.table:
        asked.of(key)
    asked.notice([op for family in opset.families() for op in family.OPS])
    for key, entries in whole.table.items():
        assert [e.rule for e in asked.of(key)] == [e.rule for e in entries], key_name(key)


def test_a_file_that_rewrites_a_family_it_does_not_list_is_an_error():
    rules = RuleSet().defer("stepwell.dialects.opset.canonicalize", {"activation": ("activation",)})
    with pytest.raises(AssertionError, match="listed"):
        rules.of(ReLUOp)


def test_a_rule_added_later_comes_after_a_deferred_one_of_the_same_benefit():
    def late(op, rw):
        return None

    def first(op, rw):
        return None

    rules = registry.default(installed=False).rules_of("opset-canonicalize")
    rules.add(AddOp, Entry(late))
    rules.add(AddOp, Entry(first, benefit=1000))
    found = [e.rule for e in rules.of(AddOp)]
    assert found[0] is first and found[-1] is late and len(found) > 2


def test_a_family_is_imported_when_it_is_met():
    code = (
        "import sys; from stepwell import registry\n"
        "rules = registry.default(installed=False).rules_of('onnx-to-opset')\n"
        "part = 'stepwell.lowering.onnx_to_opset.pooling'\n"
        "assert part not in sys.modules\n"
        "from stepwell.dialects import onnx\n"
        "assert not rules.of(onnx.UnknownOp) and part not in sys.modules\n"
        "assert rules.of(onnx.MaxPoolOp) and part in sys.modules\n"
        "assert 'stepwell.lowering.onnx_to_opset.signals' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_rules_wait_for_what_they_need_beside():
    code = (
        "import sys; from stepwell import registry\n"
        "from stepwell.dialects.opset.arithmetic import AddOp\n"
        "from stepwell.dialects.opset.activation import SigmoidOp\n"
        "rules = registry.default(installed=False).rules_of('opset-fuse')\n"
        "part = 'stepwell.dialects.opset.transforms.fuse_gru_cell'\n"
        "rules.notice([AddOp])\n"
        "assert rules.of(AddOp) and part not in sys.modules\n"
        "before = [e.name for e in rules.of(AddOp)]\n"
        "rules.notice([SigmoidOp])\n"
        "assert part in sys.modules and set(before) < {e.name for e in rules.of(AddOp)}\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_an_operation_that_is_none():
    with pytest.raises(AttributeError):
        opset.NoSuchOp  # noqa: B018
