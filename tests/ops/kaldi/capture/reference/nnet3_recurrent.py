"""The cells of nnet3: they compute one step of what arrives with the state beside it."""

from __future__ import annotations

import numpy as np

from tests.ops.kaldi.capture.reference.component import Component, sigmoid, wide
from tests.ops.kaldi.capture.reference.files import Writer
from tests.ops.kaldi.capture.reference.nnet3_simple import RATE, put


def LstmNonlinearityComponent(peepholes: np.ndarray, dropout: bool = False) -> Component:
    """i, f, c, o and the last cell (and three scales) to the cell and the output; peepholes [3, cell]."""
    cell = peepholes.shape[1]

    def body(w: Writer) -> None:
        put(w, [*RATE, ("Params", peepholes), ("ValueAvg", np.zeros((5, cell)))])
        put(w, [("DerivAvg", np.zeros((5, cell))), ("SelfRepairConfig", np.zeros(10)), ("SelfRepairProb", np.zeros(5))])
        put(w, [*([("UseDropout", True)] if dropout else []), ("Count", None)])
        w.wide(0.0)
        w.token("</LstmNonlinearityComponent>")

    def rows(x: np.ndarray) -> np.ndarray:
        i, f, c, o, last = (x[:, k * cell : (k + 1) * cell] for k in range(5))
        scales = x[:, 5 * cell :] if dropout else np.ones((len(x), 3))
        wi, wf, wo = wide(peepholes)
        forget, enter = sigmoid(f + wf * last) * scales[:, 1:2], sigmoid(i + wi * last) * scales[:, :1]
        now = forget * last + enter * np.tanh(c)
        return np.concatenate([now, sigmoid(o + wo * now) * scales[:, 2:3] * np.tanh(now)], -1)

    return Component("LstmNonlinearityComponent", 5 * cell + 3 * dropout, 2 * cell, body, rows)


def _statistics(w: Writer, cell: int) -> None:
    put(w, [("ValueAvg", np.zeros(cell)), ("DerivAvg", np.zeros(cell)), ("SelfRepairTotal", None)])
    w.wide(0.0)
    w.token("<Count>")
    w.wide(0.0)
    put(w, [("SelfRepairThreshold", 0.2), ("SelfRepairScale", 1e-05), ("Alpha", 4.0)])


def _mixed(z: np.ndarray, h: np.ndarray, last: np.ndarray) -> np.ndarray:
    return np.concatenate([h, (1 - z) * h + z * last], -1)


def GruNonlinearityComponent(weights: np.ndarray) -> Component:
    """z, r, the part of h that is there, the last cell and the last state to h and the cell; weights [cell, recurrent].

    Without a projection the last cell is the last state, and there once.
    """
    cell, state = weights.shape
    more = state if state != cell else 0

    def body(w: Writer) -> None:
        put(w, [*RATE, ("CellDim", cell), ("RecurrentDim", state), ("w_h", weights)])
        _statistics(w, cell)
        put(w, [("RankInOut", (20, 80)), ("UpdatePeriod", 4)])
        w.token("</GruNonlinearityComponent>")

    def rows(x: np.ndarray) -> np.ndarray:
        z, r, h = x[:, :cell], x[:, cell : cell + state], x[:, cell + state : 2 * cell + state]
        last = x[:, 2 * cell + state : 3 * cell + state]
        return _mixed(z, np.tanh(h + (r * x[:, -state:]) @ wide(weights).T), last)

    return Component("GruNonlinearityComponent", 3 * cell + state + more, 2 * cell, body, rows)


def OutputGruNonlinearityComponent(weights: np.ndarray) -> Component:
    """z, the part of h that is there and the last cell to h and the cell; weights [cell]."""
    cell = len(weights)

    def body(w: Writer) -> None:
        put(w, [*RATE, ("CellDim", cell), ("w_h", weights)])
        _statistics(w, cell)
        put(w, [("Rank", 8), ("UpdatePeriod", 10)])
        w.token("</OutputGruNonlinearityComponent>")

    def rows(x: np.ndarray) -> np.ndarray:
        z, h, last = np.split(x, 3, axis=1)
        return _mixed(z, np.tanh(h + wide(weights) * last), last)

    return Component("OutputGruNonlinearityComponent", 3 * cell, 2 * cell, body, rows)
