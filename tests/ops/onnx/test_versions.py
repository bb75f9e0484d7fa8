"""Every version of every operator of ONNX's default domain computes what it did then.

The rows are in `versions/`; each is tried at every version that it says, in a model of that operator set.
"""

from __future__ import annotations

import contextlib
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


def oracle(row: Row, version: int, feeds: dict[str, Any]) -> tuple[str, list[Any]]:
    """Whose result is expected, and that."""
    if row.expected is not None:
        found = row.expected(*row.inputs)
        return "formula", found if isinstance(found, list) else [found]
    made = model(row, version)
    try:
        return "runtime", by_runtime(made, feeds)
    except Exception:
        with contextlib.suppress(Exception), np.errstate(all="ignore"):
            found: Any = ReferenceEvaluator(made).run(None, feeds)
            return "reference", found
    # The version before differs in types only.
    before = max(v for v in VERSIONS[row.op] if v < version)
    assert onnx.defs.get_schema(row.op, before).attributes.keys() >= row.attributes.keys()
    return "runtime, version before", by_runtime(model(row, before), feeds)


def by_runtime(made: onnx.ModelProto, feeds: dict[str, Any]) -> list[Any]:
    typed = onnx.shape_inference.infer_shapes(made)
    for output in typed.graph.output:
        if output.type.tensor_type.elem_type == TensorProto.UNDEFINED:
            output.ClearField("type")
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(typed.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return session.run(None, feeds)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_version(case):
    row, version = case
    feeds = {f"x{i}": x for i, x in enumerate(row.inputs) if x is not None and i not in row.constants}
    found = converted(model(row, version), feeds)
    if row.holds is not None:
        row.holds(*found)
        return
    expected = oracle(row, version, feeds)[1]
    assert len(found) == len(expected)
    for ours, theirs in zip(found, map(np.asarray, expected), strict=True):
        assert ours.shape == theirs.shape, f"shape {ours.shape}, expected {theirs.shape}"
        if theirs.dtype.kind == "f":
            assert ours.dtype == theirs.dtype
            np.testing.assert_allclose(*(v.astype(np.float64) for v in (ours, theirs)), rtol=1e-3, atol=row.atol)
        else:
            np.testing.assert_array_equal(ours, theirs)


def test_every_version_has_a_row():
    tried = {(row.op, version) for row, version in CASES}
    missing = {(op, v) for op, versions in VERSIONS.items() for v in versions} - tried
    assert missing == set(WITHOUT), sorted(missing ^ set(WITHOUT))
