"""Components of nnet1 as they stand in a file: a token, the sizes, numbers with a token and values without one.

ParallelComponent, MultiBasisComponent and SentenceAveragingComponent have whole networks in them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from stepwell.dialects.payload import Values
from stepwell.dialects.types import ELEMENT_TYPES
from stepwell.frontends.kaldi.arrays import matrix, vector
from stepwell.frontends.kaldi.components import DEEPEST, READERS, Component
from stepwell.frontends.kaldi.stream import Stream
from stepwell.frontends.messages import quoted

OWN: dict[str, Callable[[Stream], Any]] = {
    "Filters": matrix,
    "FeatureDim": Stream.integer,
    "FrameOffset": Stream.integers,
    "Normalize": Stream.boolean,
    "PoolStep": Stream.integer,
}
"""Tokens that only components of nnet1 have; all others are numbers."""


def _network(stream: Stream, depth: int) -> list[Component]:
    """The components of a network, with the tokens around it."""
    stream.expect("<Nnet>")
    found: list[Component] = []
    while stream.peek_token() != "</Nnet>":
        found.append(layer(stream, depth))
    stream.expect("</Nnet>")
    if not found:
        raise stream.fault("a network in a component has no components")
    return found


def _numbered(stream: Stream, count: str, each: str, depth: int) -> list[list[Component]]:
    """So many networks, each behind a token and its number."""
    stream.expect(count)
    nets: list[list[Component]] = []
    for _ in range(stream.integer()):
        stream.expect(each)
        stream.integer()
        nets.append(_network(stream, depth))
    return nets


def _parallel(stream: Stream, depth: int) -> list[list[Component]]:
    nets = _numbered(stream, "<NestedNnetCount>", "<NestedNnet>", depth)
    stream.expect("</ParallelComponent>")
    return nets


def _multi_basis(stream: Stream, depth: int) -> list[list[Component]]:
    """The selector, then the networks that it weighs."""
    if stream.peek_token() == "<SelectorLearnRateCoef>":
        stream.token()
        stream.number()
    stream.expect("<Selector>")
    return [_network(stream, depth), *_numbered(stream, "<NumBasis>", "<Basis>", depth)]


NESTED: dict[str, Callable[[Stream, int], list[list[Component]]]] = {
    "MultiBasisComponent": _multi_basis,
    "ParallelComponent": _parallel,
    "SentenceAveragingComponent": lambda stream, depth: [_network(stream, depth)],
}
"""How the networks of a component are read."""

Plain = tuple[tuple[str, Callable[[Stream], Any]], ...]

_LSTM = (
    "CellDim",
    "ClipGradient",
    "LearnRateCoef",
    "BiasLearnRateCoef",
    "CellClip",
    "DiffClip",
    "CellDiffClip",
    "GradClip",
)


def _lstm(prefix: str) -> Plain:
    """The weights of one direction."""
    of = {"w_gifo_x": matrix, "w_gifo_r": matrix, "bias": vector}
    of |= dict.fromkeys(("peephole_i_c", "peephole_f_c", "peephole_o_c"), vector)
    return tuple((prefix + name, read) for name, read in {**of, "w_r_m": matrix}.items())


def _unit(stream: Stream) -> str:
    """The kind of the units of a Boltzmann machine."""
    return stream.expect("bern", "gauss")


LAYERS: dict[str, tuple[tuple[str, ...], Plain]] = {
    "AffineTransform": (("LearnRateCoef", "BiasLearnRateCoef", "MaxNorm"), (("linearity", matrix), ("bias", vector))),
    "LinearTransform": (("LearnRateCoef",), (("linearity", matrix),)),
    "AddShift": (("LearnRateCoef",), (("shift", vector),)),
    "Rescale": (("LearnRateCoef",), (("scale", vector),)),
    "Splice": ((), (("frame_offsets", Stream.integers),)),
    "Copy": ((), (("indices", Stream.integers),)),
    "Sigmoid": ((), ()),
    "Tanh": ((), ()),
    "Softmax": ((), ()),
    "HiddenSoftmax": ((), ()),
    "BlockSoftmax": ((), (("block_dims", Stream.integers),)),
    "ParametricRelu": (("AlphaLearnRateCoef", "BetaLearnRateCoef"), (("alpha", vector), ("beta", vector))),
    "Dropout": (("DropoutRate", "DropoutRetention"), ()),
    "Rbm": (
        (),
        (("vis_type", _unit), ("hid_type", _unit), ("vis_hid", matrix), ("vis_bias", vector), ("hid_bias", vector)),
    ),
    "KlHmm": ((), (("kl_stats", matrix),)),
    "ConvolutionalComponent": (
        ("PatchDim", "PatchStep", "PatchStride", "LearnRateCoef", "BiasLearnRateCoef", "MaxNorm", "Filters", "Bias"),
        (),
    ),
    **dict.fromkeys(("MaxPoolingComponent", "AveragePoolingComponent"), (("PoolSize", "PoolStep", "PoolStride"), ())),
    "FramePoolingComponent": (("FeatureDim", "LearnRateCoef", "Normalize", "FrameOffset"), ()),
    **{kind: ((), ()) for kind in NESTED},
    **dict.fromkeys(("LstmProjected", "LstmProjectedStreams"), (_LSTM, _lstm(""))),
    **dict.fromkeys(("BlstmProjected", "BlstmProjectedStreams"), (_LSTM, _lstm("f_") + _lstm("b_"))),
    "RecurrentComponent": (
        ("GradClip", "DiffClip", "LearnRateCoef", "BiasLearnRateCoef"),
        (("w_forward", matrix), ("w_recurrent", matrix), ("bias", vector)),
    ),
    "SimpleSentenceAveragingComponent": (("GradientBoost", "Shrinkage", "OnlySumming"), ()),
    "LengthNormComponent": ((), ()),
}
"""Components of nnet1: numbers with a token, which mostly training needs, and then values without one."""


def layer(stream: Stream, depth: int = 0) -> Component:
    """The component of nnet1 that follows, with its sizes as the fields OutputDim and InputDim."""
    start = stream.token()
    made = Component(start[1:-1])
    if made.kind not in LAYERS:
        raise stream.fault(f"{quoted(start)} is no component of nnet1 that is known")
    if depth > DEEPEST:
        raise stream.fault("components are nested too deep")
    made.fields["OutputDim"] = stream.integer()
    made.fields["InputDim"] = stream.integer()
    if made.kind in NESTED:
        made.nets = NESTED[made.kind](stream, depth + 1)
    tokens, values = LAYERS[made.kind]
    while stream.peek() == "<" and (name := stream.peek_token().strip("<>")) in tokens:
        stream.token()
        made.fields[name] = (OWN.get(name) or READERS.get(name, Stream.number))(stream)
    for name, read in values:
        made.fields[name] = read(stream)
    if made.kind == "FramePoolingComponent":
        _frame_weights(stream, made)
    if stream.peek_token() == "<!EndOfComponent>":
        stream.token()
    return made


def _frame_weights(stream: Stream, made: Component) -> None:
    """A vector of weights for each offset."""
    stream.expect("<FrameWeight>")
    found = [vector(stream).array() for _ in made.fields.get("FrameOffset", ())]
    made.fields["lengths"] = tuple(len(f) for f in found)
    made.fields["weights"] = Values(np.concatenate([*found, np.zeros(0, np.float32)]), ELEMENT_TYPES["f32"])


__all__ = ["LAYERS", "layer"]
