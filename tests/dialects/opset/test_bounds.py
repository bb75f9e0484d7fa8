"""Sizes that a model computes: what follows from a bounded dimension, held against OpenVINO."""

from pathlib import Path

import agreement
import numpy as np
import openvino as ov
import openvino.opset13 as op
import pytest


def c(*values: float, kind: type = np.int64):
    return op.constant(np.array(values, kind))


CHAINS = {
    "add": lambda n: op.add(n, c(3)),
    "subtract": lambda n: op.subtract(n, c(1)),
    "subtract from": lambda n: op.subtract(c(10), n),
    "multiply": lambda n: op.multiply(n, c(2)),
    "divide": lambda n: op.divide(n, c(2)),
    "maximum": lambda n: op.maximum(n, c(4)),
    "minimum": lambda n: op.minimum(n, c(4)),
    "convert": lambda n: op.convert(op.convert(n, "i32"), "i64"),
    "scale": lambda n: op.convert(op.floor(op.multiply(op.convert(n, "f32"), c(1.5, kind=np.float32))), "i64"),
    "ceiling": lambda n: op.convert(op.ceiling(op.divide(op.convert(n, "f32"), c(2, kind=np.float32))), "i64"),
    "half": lambda n: op.divide(op.add(op.multiply(n, c(2)), c(1)), c(2)),
}


@pytest.mark.parametrize("chain", CHAINS)
@pytest.mark.parametrize("dim", ["4", "2..6", "3..", "?"])
def test_chain(chain: str, dim: str, tmp_path: Path):
    x = op.parameter(ov.PartialShape(f"[{dim},3]"), np.float32)
    size = op.gather(op.shape_of(x, "i64"), c(0), op.constant(np.int64(0)))
    result = op.result(op.broadcast(op.constant(np.float32(1)), CHAINS[chain](size)))
    path = tmp_path / "model.xml"
    ov.save_model(ov.Model([result], [x]), str(path), compress_to_fp16=False)
    (theirs,), (ours,) = agreement.openvino_types(path), agreement.our_types(path)
    if ours != theirs:
        # Ours may say more, never less or something else.
        lo, hi = ends(ours)
        low, high = ends(theirs)
        assert low <= lo and (high is None or (hi is not None and hi <= high)), (ours, theirs)
    if dim == "4":
        assert ours == theirs


def ends(type_: str) -> tuple[int, int | None]:
    dim = type_.removeprefix("f32[").removesuffix("]")
    if dim.isdigit():
        return int(dim), int(dim)
    low, _, high = dim.replace("?", "..").partition("..")
    return int(low or 0), int(high) if high else None
