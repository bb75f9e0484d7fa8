"""nnet1 and nnet2: components one after the other."""

from __future__ import annotations

from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.arrays import vector
from stepwell.frontends.kaldi.builder import Builder
from stepwell.frontends.kaldi.components import Component, component
from stepwell.frontends.kaldi.layers import layer
from stepwell.frontends.kaldi.nested import chain
from stepwell.frontends.kaldi.stream import Stream
from stepwell.frontends.messages import quoted

INPUT, OUTPUT = "input", "output"
"""What the only input and output are called; the files have no names for them."""


def read_nnet1(stream: Stream, builder: Builder, *, opened: bool) -> None:
    """The components up to `</Nnet>`; up to the end of the file where there was no `<Nnet>`."""
    layers: list[Component] = []
    while (opened or stream.peek()) and stream.peek_token() != "</Nnet>":
        layers.append(layer(stream))
    if not layers:
        raise Fault("the network has no components")
    value = builder.input(INPUT, layers[0].fields["InputDim"])
    value = chain(builder, layers, value)
    builder.output(OUTPUT, value)


def read_nnet2(stream: Stream, builder: Builder) -> None:
    """The components between `<Nnet>` and `</Nnet>`, and the priors of an acoustic model behind them."""
    stream.expect("<NumComponents>")
    count = stream.integer()
    stream.expect("<Components>")
    parts = [component(stream) for _ in range(count)]
    stream.expect("</Components>")
    stream.expect("</Nnet>")
    if not parts:
        raise Fault("the network has no components")
    value = builder.input(INPUT, input_width(parts[0]))
    for index, part in enumerate(parts):
        value = builder.component(f"{index}.{part.kind}", part, value)
    builder.output(OUTPUT, value)
    if stream.peek():
        builder.priors = vector(stream)


def input_width(first: Component) -> int:
    """How many dimensions the input of a component has."""
    fields = first.fields
    for name, count in (
        ("InputDim", int),
        ("Dim", int),
        ("LinearParams", lambda matrix: matrix.shape[-1] * fields.get("NumBlocks", 1)),
        ("FilterParams", lambda matrix: matrix.shape[-1] // fields.get("PatchDim", 1) * fields.get("PatchStride", 1)),
        ("Params", lambda blocks: sum(block.shape[-1] for block in blocks)),
        ("CuMatrix", lambda matrix: matrix.shape[-1]),
        ("Scales", lambda vector: vector.size),
        ("Bias", lambda vector: vector.size),
        ("Reorder", len),
        ("Sizes", sum),
    ):
        if name in fields and not isinstance(fields[name], bool):
            return count(fields[name])
    raise Fault(f"the first component, {quoted(first.kind)}, does not say how many dimensions its input has")


__all__ = ["read_nnet1", "read_nnet2"]
