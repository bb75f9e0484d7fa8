"""Components that nnet2 and nnet3 write alike: those that are not trained."""

from __future__ import annotations

import numpy as np

from tests.ops.kaldi.capture.reference.component import Component, sizes, wide
from tests.ops.kaldi.capture.reference.files import Writer


def FixedAffineComponent(weights: np.ndarray, bias: np.ndarray) -> Component:
    def body(w: Writer) -> None:
        w.token("<LinearParams>")
        w.matrix(weights)
        w.token("<BiasParams>")
        w.vector(bias)
        w.token("</FixedAffineComponent>")

    return Component("FixedAffineComponent", *sizes(weights), body, lambda x: x @ wide(weights).T + wide(bias))


def FixedScaleComponent(values: np.ndarray) -> Component:
    def body(w: Writer) -> None:
        w.token("<Scales>")
        w.vector(values)
        w.token("</FixedScaleComponent>")

    return Component("FixedScaleComponent", len(values), len(values), body, lambda x: x * wide(values))


def FixedBiasComponent(values: np.ndarray) -> Component:
    def body(w: Writer) -> None:
        w.token("<Bias>")
        w.vector(values)
        w.token("</FixedBiasComponent>")

    return Component("FixedBiasComponent", len(values), len(values), body, lambda x: x + wide(values))
