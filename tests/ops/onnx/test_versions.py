"""Every version of every operator of ONNX's default domain computes what it did then.

The rows are in `versions/`; each is tried at every version that it says, in a model of that operator set.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto
from onnx.reference import ReferenceEvaluator

from tests.ops.onnx.cases import OpCase, converted
from tests.ops.onnx.versions import (
    activation,
    arithmetic,
    logical,
    matrix,
    movement,
    numbers,
    reduction,
    sequences,
    windows,
)
from tests.ops.onnx.versions.rows import Row

FAMILIES = (activation, arithmetic, logical, matrix, movement, numbers, reduction, sequences, windows)
VERSIONS: dict[str, list[int]] = {}
for schema in onnx.defs.get_all_schemas_with_history():
    if schema.domain == "":
        VERSIONS.setdefault(schema.name, []).append(schema.since_version)
CASES = [
    (row, version)
    for family in FAMILIES
    for row in family.ROWS
    for version in sorted(VERSIONS[row.op])
    if row.since <= version <= row.until
]
WITHOUT = {("ImageDecoder", 20): "OpenVINO decodes no images"}
"""Versions that have no row."""


def name(case: Any) -> str:
    row, version = case
    return f"{row.op}-{version}-" + "-".join(k for k, v in row.attributes.items() if not hasattr(v, "node"))


def model(row: Row, version: int) -> onnx.ModelProto:
    if row.build is not None:
        return row.build(version)
    return OpCase(row.op, row.inputs, row.attributes, version, row.outputs, row.constants).model()


def oracle(row: Row, made: onnx.ModelProto, feeds: dict[str, Any]) -> tuple[str, list[Any]]:
    """Whose result is expected, and that."""
    if row.expected is not None:
        found = row.expected(*row.inputs)
        return "formula", found if isinstance(found, list) else [found]
    typed = onnx.shape_inference.infer_shapes(made)
    for output in typed.graph.output:
        if output.type.tensor_type.elem_type == TensorProto.UNDEFINED:
            output.ClearField("type")
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    try:
        session = onnxruntime.InferenceSession(typed.SerializeToString(), options, providers=["CPUExecutionProvider"])
        return "runtime", session.run(None, feeds)
    except Exception:
        with np.errstate(all="ignore"):
            found: Any = ReferenceEvaluator(made).run(None, feeds)
        return "reference", found


@pytest.mark.parametrize("case", CASES, ids=name)
def test_version(case):
    row, version = case
    made = model(row, version)
    feeds = {f"x{i}": x for i, x in enumerate(row.inputs) if x is not None and i not in row.constants}
    found = converted(made, feeds)
    if row.holds is not None:
        row.holds(*found)
        return
    expected = oracle(row, made, feeds)[1]
    assert len(found) == len(expected)
    for ours, theirs in zip(found, map(np.asarray, expected), strict=True):
        assert ours.shape == theirs.shape, f"shape {ours.shape}, expected {theirs.shape}"
        if theirs.dtype.kind == "f":
            assert ours.dtype == theirs.dtype
            np.testing.assert_allclose(ours.astype(F64), theirs.astype(F64), rtol=1e-3, atol=row.atol)
        else:
            np.testing.assert_array_equal(ours, theirs)


F64 = np.float64


def test_every_version_has_a_row():
    tried = {(row.op, version) for row, version in CASES}
    missing = {(op, v) for op, versions in VERSIONS.items() for v in versions} - tried
    assert missing == set(WITHOUT), sorted(missing ^ set(WITHOUT))
