"""What the rows of ONNX Runtime's own operators share: operands, rows, and expectations by formula."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from tests.ops.onnx.cases import OpCase

MS = "com.microsoft"
rng = np.random.default_rng(5)


def data(*shape: int, kind: Any = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(kind)


def whole(kind: Any, *shape: int) -> np.ndarray:
    info = np.iinfo(kind)
    return rng.integers(info.min, int(info.max) + 1, size=shape).astype(kind)


def row(op: str, *inputs: Any, by: Sequence[np.ndarray] | None = None, **options: Any) -> OpCase:
    """A row, held against onnxruntime or against `by`; options that are no field of a case are attributes."""
    fields = {k: options.pop(k) for k in list(options) if k in OpCase.__dataclass_fields__}
    fields.setdefault("domain", MS)
    given = [None if x is None else np.asarray(x) for x in inputs]
    return OpCase(op, given, options, expected=by, **fields)


def both(*cases: OpCase) -> list[OpCase]:
    """Each row with known and with unknown dimensions."""
    from dataclasses import replace

    return [replace(case, dynamic=flag) for case in cases for flag in (False, True)]
