"""Models that take an utterance frame by frame and keep a state between: `mo` makes such of Kaldi's.

What they give is delayed by the frames of the future that a net looks at, and their states begin empty where Kaldi
repeats the first frame. So the first frame is fed some times more, and the last; of the frames that come out, those
are taken that are nearest to what is expected: the delay is not held against anybody. `begins` of a case says that its
states begin as Kaldi's utterance does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from tests.conformance.run import array, tensor
from tests.ops.store import Golden

BEFORE = (0, 12, 1, 2, 3, 4, 5)
"""How often the first frame is fed before the utterance: what is tried."""
BEHIND = 12


def by_frame(port: Any, value: np.ndarray) -> bool:
    """Whether the model takes one frame of these at a time."""
    shape = port.get_partial_shape()
    return shape.rank.is_static and len(shape) == 2 and shape[0].is_static and shape[0].get_length() == 1 < len(value)


def utterance(compiled: Any, ports: Mapping[str, Any], case: Golden, time: str) -> list[np.ndarray]:
    """The outputs in order, each [frames, dim]; `time` is the input that has frames."""
    x, wanted = case.inputs[time], list(case.outputs.values())
    best: tuple[float, list[np.ndarray]] = np.inf, []
    for before in (0,) if case.about.get("begins") else BEFORE:
        request = compiled.create_infer_request()
        rows = [x[0]] * before + list(x) + [x[-1]] * BEHIND
        found: list[list[np.ndarray]] = [[] for _ in compiled.outputs]
        for row in rows:
            kept = [
                (ports[name], tensor(row[None] if name == time else value, ports[name].get_element_type()))
                for name, value in case.inputs.items()
            ]
            for port, value in kept:
                request.set_tensor(port, value)
            request.infer()
            for i, frames in enumerate(found):
                frames.append(array(request.get_output_tensor(i)).copy())
        whole = [np.concatenate(frames) for frames in found]
        for delay in range(before + BEHIND + 1):
            taken = [w[delay : delay + len(x)] for w in whole]
            far = _distance(taken, wanted)
            if far < best[0] or not best[1]:
                best = far, taken
        if best[0] < 1e-4:
            break
    return best[1]


def _distance(found: list[np.ndarray], wanted: list[np.ndarray]) -> float:
    if any(f.shape != w.shape for f, w in zip(found, wanted, strict=False)):
        return np.inf
    return max(float(np.abs(f - w).max()) for f, w in zip(found, wanted, strict=False))
