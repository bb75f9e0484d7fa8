"""nnet1's LSTM with a projection, one way and both ways, and its plain recurrent component."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tests.ops.kaldi.capture.reference.component import sigmoid, wide
from tests.ops.kaldi.capture.reference.files import Writer
from tests.ops.kaldi.capture.reference.nnet1 import Part


@dataclass(frozen=True)
class Lstm:
    """Weights of one direction; rows are the gates g, i, f, o."""

    inputs: np.ndarray
    recurrent: np.ndarray
    bias: np.ndarray
    peepholes: Sequence[np.ndarray]
    """Of i, f and o."""
    projection: np.ndarray

    def write(self, w: Writer) -> None:
        w.matrix(self.inputs)
        w.matrix(self.recurrent)
        w.vector(self.bias)
        for peephole in self.peepholes:
            w.vector(peephole)
        w.matrix(self.projection)

    def run(self, x: np.ndarray, clip: float) -> np.ndarray:
        wi, wf, wo = (wide(p) for p in self.peepholes)
        r, c = np.zeros(len(self.projection)), np.zeros(len(wi))
        found = []
        for frame in x @ wide(self.inputs).T + wide(self.bias):
            g, i, f, o = np.split(frame + wide(self.recurrent) @ r, 4)
            c = np.tanh(g) * sigmoid(i + wi * c) + c * sigmoid(f + wf * c)
            c = np.clip(c, -clip, clip) if clip > 0 else c
            r = wide(self.projection) @ (np.tanh(c) * sigmoid(o + wo * c))
            found.append(r)
        return np.array(found)


def _head(w: Writer, cell: int, clip: float, old: bool) -> None:
    w.token("<CellDim>")
    w.integer(cell)
    if old:
        w.token("<ClipGradient>")
        w.real(5.0)
        return
    values = (("LearnRateCoef", 1.0), ("BiasLearnRateCoef", 1.0), ("CellClip", clip), ("DiffClip", 1.0))
    for name, value in (*values, ("CellDiffClip", 0.0), ("GradClip", 250.0)):
        w.token(f"<{name}>")
        w.real(value)


def LstmProjected(lstm: Lstm, clip: float = 50.0, kind: str = "LstmProjected", old: bool = False) -> Part:
    """`old`: the layout of LstmProjectedStreams."""

    def body(w: Writer) -> None:
        _head(w, len(lstm.peepholes[0]), clip, old)
        lstm.write(w)

    limit = 50.0 if old else clip
    return Part(kind, lstm.inputs.shape[1], len(lstm.projection), body, lambda x: lstm.run(x, limit))


def BlstmProjected(forth: Lstm, back: Lstm, clip: float = 50.0, kind: str = "BlstmProjected") -> Part:
    def body(w: Writer) -> None:
        _head(w, len(forth.peepholes[0]), clip, old=False)
        forth.write(w)
        back.write(w)

    def rows(x: np.ndarray) -> np.ndarray:
        return np.concatenate([forth.run(x, clip), back.run(x[::-1], clip)[::-1]], -1)

    return Part(kind, forth.inputs.shape[1], 2 * len(forth.projection), body, rows)


def RecurrentComponent(inputs: np.ndarray, recurrent: np.ndarray, bias: np.ndarray) -> Part:
    def body(w: Writer) -> None:
        for name, value in (("GradClip", 250.0), ("DiffClip", 1.0), ("LearnRateCoef", 1.0), ("BiasLearnRateCoef", 1.0)):
            w.token(f"<{name}>")
            w.real(value)
        w.matrix(inputs)
        w.matrix(recurrent)
        w.vector(bias)

    def rows(x: np.ndarray) -> np.ndarray:
        last, found = np.zeros(len(bias)), []
        for frame in x @ wide(inputs).T + wide(bias):
            last = np.tanh(frame + wide(recurrent) @ last)
            found.append(last)
        return np.array(found)

    return Part("RecurrentComponent", inputs.shape[1], len(bias), body, rows)
