"""The end of acoustic models: outputs without their softmax, and with the priors of the classes taken off.

opset-remove-softmax:  Result(SoftMax(x)) -> Result(x), so LogSoftmax and Log(SoftMax)
opset-add-priors:      Result(x) -> Result(x - log(prior)), in front of a SoftMax where there is one

Priors are counts of the classes in training, from a file with one line `[ 12 345 … ]`, or those that the model has. A
class that was never seen gets what Kaldi gives it: the root of the largest float is taken off.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, OpResult, SSAValue
from xdsl.passes import ModulePass

from stepwell.dialects import provenance
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import LogSoftmaxOp, SoftMax1Op, SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, LogOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ResultOp
from stepwell.dialects.opset.matching import literal
from stepwell.dialects.types import shape_of

SOFTMAXES = (LogSoftmaxOp, SoftMax1Op, SoftMaxOp)
PRIORS = "kaldi.priors"
"""Attribute of a module: the priors of its classes, as its file has them."""

UNSEEN = float(np.sqrt(np.finfo(np.float32).max))


@dataclass(frozen=True)
class OpsetRemoveSoftmax(ModulePass):
    """Outputs give what their softmax is made of."""

    name = "opset-remove-softmax"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        results = [o for o in op.body.block.ops if isinstance(o, ResultOp)]
        found = [r for r in results if _softmax(r.data) is not None]
        if not found:
            warn("opset-remove-softmax: no output is a softmax; nothing is changed")
        for result in found:
            made = _softmax(result.data)
            assert made is not None and isinstance(result.data, OpResult)
            names, owner = provenance.tensor_names(result.data), result.data.op
            provenance.set_tensor_names(owner, [() for _ in owner.results])
            provenance.add_tensor_names(made.operands[0], names)
            result.operands[0] = made.operands[0]
            for gone in (owner, made):
                if gone.parent is not None and not any(r.uses for r in gone.results):
                    gone.detach()
                    gone.erase()


def _softmax(value: SSAValue) -> Operation | None:
    """The softmax that a value is, or is the logarithm of."""
    owner = value.owner
    if isinstance(owner, LogOp):
        owner = owner.operands[0].owner
    return owner if isinstance(owner, SOFTMAXES) else None


@dataclass(frozen=True)
class OpsetAddPriors(ModulePass):
    """Take the logarithm of the priors off the only output; without a `file` those of the model."""

    name = "opset-add-priors"
    file: str = ""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        counts = _counts(Path(self.file)) if self.file else _held(op)
        results = [o for o in op.body.block.ops if isinstance(o, ResultOp)]
        if len(results) != 1:
            raise StepwellError(f"--counts: the model has {len(results)} outputs, and the priors are for one")
        (result,) = results
        value, user, place = result.data, result, 0
        if isinstance(value.owner, SoftMax1Op | SoftMaxOp):
            user, value = value.owner, value.owner.operands[0]
        shape = shape_of(value)
        if not shape or (isinstance(shape[-1], int) and shape[-1] != len(counts)):
            raise StepwellError(
                f"--counts: {len(counts)} classes are counted, and the output has {shape and shape[-1]}"
            )
        with np.errstate(divide="ignore"):
            bias = np.where(counts > 0, -np.log(counts / counts.sum()), -UNSEEN)
        held = ConstantOp.holding(literal(bias, value), user.location)
        made = AddOp.of(value, held.output)
        made.location = user.location
        assert user.parent is not None
        user.parent.insert_ops_before([held, made], user)
        user.operands[place] = made.results[0]
        if user is result and isinstance(value, OpResult):
            names = provenance.tensor_names(value)
            provenance.set_tensor_names(
                value.op, [() if r is value else provenance.tensor_names(r) for r in value.op.results]
            )
            provenance.add_tensor_names(made.results[0], names)


def _held(module: ModuleOp) -> np.ndarray:
    held = module.attributes.get(PRIORS)
    if held is None:
        raise StepwellError("--counts: the model has no priors of its own; give the file with the counts")
    return np.asarray(plain(held).array(), np.float64).reshape(-1)


def _counts(path: Path) -> np.ndarray:
    """The counts of a file: one line of numbers between brackets."""
    try:
        text = path.read_text("ascii", "replace")
    except OSError as error:
        raise StepwellError(f"--counts: {path}: {error.strerror}") from None
    words = text.replace("[", " ").replace("]", " ").split()
    if (
        len(text.strip().splitlines()) != 1
        or not words
        or not all(re.fullmatch(r"\+?[\d.]+(e[+-]?\d+)?", w) for w in words)
    ):
        raise StepwellError(f"--counts: {path}: one line of counts is needed, as [ 12 345 6 ]")
    try:
        counts = np.array([float(w) for w in words])
    except ValueError:
        raise StepwellError(f"--counts: {path}: one line of counts is needed, as [ 12 345 6 ]") from None
    if not counts.sum() or not np.isfinite(counts).all():
        raise StepwellError(f"--counts: {path}: all counts are zero, or some are not finite")
    return counts


__all__ = ["PRIORS", "OpsetAddPriors", "OpsetRemoveSoftmax"]
