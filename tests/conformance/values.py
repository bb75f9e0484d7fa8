"""Sequences and optional values of the test data: how a case with them is converted, fed and compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np
import onnx

CONTAINERS = ("sequence_type", "optional_type")


def options(model: onnx.ModelProto, feeds: Callable[[], Mapping[str, Any]]) -> dict[str, Any]:
    """What to tell the converter of the inputs that are no tensors, by their values in the data."""
    containers = {i.name for i in model.graph.input if i.type.WhichOneof("value") in CONTAINERS}
    if not containers:
        return {}
    others = {n: v for n, v in feeds().items() if n in containers}
    lists = {n: v for n, v in others.items() if isinstance(v, list)}
    given: dict[str, Any] = {
        "sequence_lengths": {n: len(v) for n, v in lists.items()},
        "absent": [n for n, v in others.items() if v is None],
        "input": {f"{n}:{i}": list(np.shape(v)) for n, items in lists.items() for i, v in enumerate(items)},
    }
    return {n: v for n, v in given.items() if v}


def parts(name: str, value: Any, known: Iterable[str]) -> dict[str, np.ndarray]:
    """The tensors that a value is made of, for those inputs that the IR has."""
    from stepwell.dialects.containers import parts_of

    return parts_of(name, value, known)


def found(model: onnx.ModelProto, compiled: Any, arrays: list[np.ndarray]) -> dict[str, Any]:
    """The model's outputs by name, of those of the IR in order."""
    from stepwell.dialects.containers import value_of

    outputs = model.graph.output
    if not any(o.type.WhichOneof("value") in CONTAINERS for o in outputs):
        return {o.name: a for o, a in zip(outputs, arrays, strict=False)}
    named = {n: a for port, a in zip(compiled.outputs, arrays, strict=True) for n in port.get_names()}
    return {o.name: value_of(o.name, named) for o in outputs}


def difference(ours: Any, theirs: Any, tensors: Callable[[np.ndarray, np.ndarray], str]) -> str:
    """What is wrong with a result, which may be a sequence or None; nothing: the empty string."""
    if not isinstance(theirs, list):
        if ours is None or theirs is None:
            return "" if ours is theirs else f"{'nothing' if ours is None else 'something'} where the other has a value"
        return tensors(np.asarray(ours), np.asarray(theirs))
    if not isinstance(ours, list) or len(ours) != len(theirs):
        return f"{len(ours) if isinstance(ours, list) else 'no'} tensors in the sequence, expected {len(theirs)}"
    problems = (difference(a, b, tensors) for a, b in zip(ours, theirs, strict=True))
    return next((f"[{i}]: {p}" for i, p in enumerate(problems) if p), "")
