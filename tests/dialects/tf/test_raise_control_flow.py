"""Damaged graphs of TensorFlow 1 are raised or refused in a sentence; time grows with the operations, no faster."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Block, Region, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.tf.transforms.raise_control_flow import TfRaiseControlFlow
from stepwell.dialects.types import ELEMENT_TYPES, tensor
from stepwell.frontends.tf import read
from stepwell.frontends.tf.proto import messages
from stepwell.lowering.pipeline import parse
from tests.ops.tf import store

PASSES = "tf-inline,tf-freeze,tf-canonicalize,tf-raise-control-flow,tf-canonicalize,check{contract=tf-core},tf-to-opset"
KINDS = ("Enter", "Exit", "Merge", "Switch", "NextIteration", "LoopCond", "Identity", "RefSwitch")
GRAPHS = ("Enter-nested-static", "Enter-cond-static", "Switch-nested-True-static", "Switch-loop-True-static")


def damaged(graph: Any, rng: random.Random) -> None:
    for _ in range(rng.randint(1, 3)):
        node = rng.choice(list(graph.node))
        match rng.randrange(5):
            case 0 if node.input:
                node.input[rng.randrange(len(node.input))] = rng.choice(list(graph.node)).name + rng.choice(["", ":1"])
            case 1:
                graph.node.remove(node)
            case 2:
                node.op = rng.choice(KINDS)
            case 3:
                given = list(node.input)
                rng.shuffle(given)
                del node.input[:]
                node.input.extend(given)
            case _:
                if "frame_name" in node.attr:
                    node.attr["frame_name"].s = rng.choice([b"a", b"b"])


@pytest.mark.parametrize("name", GRAPHS)
def test_damaged_graphs_are_raised_or_refused(name: str, tmp_path: Path):
    """No error but a StepwellError, and none that says that a rule of ours failed."""
    model, file = store.load("structure", name).model, tmp_path / "model.pb"
    for seed in range(40):
        graph = messages().message("GraphDef").FromString(model)
        damaged(graph, random.Random(f"{name}{seed}"))
        file.write_bytes(graph.SerializeToString())
        try:
            module = read(file)
            for each in parse(PASSES):
                each.apply(Context(), module)
        except StepwellError as error:
            assert "rule failed" not in str(error)
            assert "contract" not in str(error)


def chain(count: int) -> ModuleOp:
    """Conditionals of one predicate, each of which uses the one before."""
    block = Block()

    def given(name: str, kind: str) -> SSAValue:
        made = InputOp.create(result_types=[tensor(kind, ())], properties={"tensor_name": StringAttr(name)})
        block.add_op(made)
        return made.output

    value, predicate, kind = given("x", "f32"), given("p", "boolean"), ELEMENT_TYPES["f32"].mlir
    for _ in range(count):
        switch = tf.SwitchOp.of(value, predicate, T=kind)
        double = tf.AddV2Op.of(switch.output_true, switch.output_true, T=kind)
        square = tf.MulOp.of(switch.output_false, switch.output_false, T=kind)
        merge = tf.MergeOp.of([square.results[0], double.results[0]], T=kind, N=2)
        block.add_ops([switch, double, square, merge])
        value = merge.results[0]
    block.add_op(OutputOp.create(operands=[value], properties={"tensor_name": StringAttr("y")}))
    return ModuleOp(Region(block))


def test_many_conditionals_of_one_predicate_stay_apart():
    module = chain(300)
    TfRaiseControlFlow().apply(Context(), module)
    regions = [op for op in module.body.block.ops if isinstance(op, tf.IfRegionOp)]
    assert len(regions) == 300
    assert all(len(list(r.then_branch.block.ops)) == 2 for r in regions)
