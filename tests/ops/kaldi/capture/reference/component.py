"""A component: how it is written and what it computes, in f64.

`rows` computes whole matrices [frames, dim] of those whose frames are independent. Others have `at`: given `get(t, x)`,
which returns a frame of the input or None where it cannot be had, it returns the frame of the output at t, x or None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from tests.ops.kaldi.capture.reference.files import Writer

Rows = Callable[[np.ndarray], np.ndarray]
Get = Callable[[int, int], "np.ndarray | None"]
At = Callable[[Get, int, int], "np.ndarray | None"]


@dataclass(frozen=True)
class Component:
    kind: str
    """The name in the file, without brackets."""
    inputs: int
    outputs: int
    body: Callable[[Writer], None]
    """Writes what is behind the opening token, the closing one with it."""
    rows: Rows | None = None
    at: At | None = None
    context: tuple[int, int] = (0, 0)
    """nnet2: how many frames of the input are used up on the left and on the right."""

    def write(self, w: Writer) -> None:
        w.token(f"<{self.kind}>")
        self.body(w)

    def frame(self, get: Get, t: int, x: int) -> np.ndarray | None:
        if self.at is not None:
            return self.at(get, t, x)
        found = get(t, x)
        assert self.rows is not None
        return None if found is None else self.rows(found[None])[0]


def wide(values: np.ndarray) -> np.ndarray:
    """Parameters as they are in the file, for computing with them."""
    return np.asarray(values, np.float32).astype(np.float64)


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 0.5 * (1 + np.tanh(x / 2))


def softmax(x: np.ndarray) -> np.ndarray:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def grouped(x: np.ndarray, groups: int) -> np.ndarray:
    """[frames, groups, what is left]."""
    return x.reshape(len(x), groups, -1)


def sizes(weights: np.ndarray) -> tuple[int, int]:
    """How many inputs and outputs a layer of these weights has."""
    return weights.shape[1], weights.shape[0]
