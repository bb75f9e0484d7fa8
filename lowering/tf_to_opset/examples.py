"""Serialized tf.Examples, which are not parsed: what is read of them becomes inputs of the model, where it is cut.

ParseExample, ParseExampleV2, ParseSingleExample -> a sentence that says which of their outputs to name with --input
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering

rules = RuleSet()

SPARSE = ("indices", "values", "shape")


@rules.lower(tf.ParseExampleOp)
def parse_example(op: tf.ParseExampleOp, rw: Lowering):
    raise NoMatch(_advice(op, _constants(op.sparse_keys), _constants(op.dense_keys), [], batched=True))


@rules.lower(tf.ParseExampleV2Op)
def parse_example_v2(op: tf.ParseExampleV2Op, rw: Lowering):
    raise NoMatch(
        _advice(op, *(_constants([k]) for k in (op.sparse_keys, op.dense_keys, op.ragged_keys)), batched=True)
    )


@rules.lower(tf.ParseSingleExampleOp)
def parse_single_example(op: tf.ParseSingleExampleOp, rw: Lowering):
    raise NoMatch(_advice(op, _texts(plain(op.sparse_keys)), _texts(plain(op.dense_keys)), [], batched=False))


def _texts(keys: Iterable[str | bytes]) -> list[str]:
    return [key if isinstance(key, str) else key.decode(errors="replace") for key in keys]


def _constants(keys: Iterable[SSAValue]) -> list[str]:
    """The names of features; '?' where they are computed."""
    found: list[str] = []
    for key in keys:
        known = values.constant(key)
        found += ["?"] if known is None else _texts(known.reshape(-1))
    return found


def _advice(op: Any, sparse: Sequence[str], dense: Sequence[str], ragged: Sequence[str], *, batched: bool) -> str:
    """Which outputs to make inputs: those that are used, with the features that they are of."""
    labels = [f"{part} of '{key}'" for part in SPARSE for key in sparse]
    for key, shape in zip(dense, plain(op.dense_shapes), strict=False):
        sizes = ["?"] * batched + [str(n) for n in str(shape).strip("[]").split(",") if n]
        labels.append(f"'{key}' [{','.join(sizes)}]")
    labels += [f"{part} of '{key}'" for part in ("values", "row splits") for key in ragged]
    used = [f":{i} {label}" for i, (r, label) in enumerate(zip(op.results, labels, strict=False)) if r.uses]
    return (
        "serialized examples are not parsed; make what it reads of them inputs, "
        f'--input "NODE:0[…],NODE:1[…]" with its outputs {", ".join(used)}'
    )
