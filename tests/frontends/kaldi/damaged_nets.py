"""Nets for the tests of damaged and unreasonable Kaldi files: small ones of every generation, and those that ask for
far too much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tests.conformance.suites import SUITES
from tests.ops.kaldi.capture.reference import nnet1, nnet2, nnet3
from tests.ops.kaldi.capture.reference.component import Component
from tests.ops.kaldi.capture.reference.files import Writer
from tests.ops.kaldi.capture.reference.nnet3_simple import Fields, put

MOST = (1 << 31) - 1

SMALL = {
    "nnet1 binary": "sequence/nnet1-LstmProjected-net-binary",
    "nnet1 text": "structure/nnet1-ParallelComponent-nested-text",
    "nnet1 old": "movement/nnet1-Splice-old",
    "nnet2 binary": "movement/nnet2-SpliceComponent-net-mdl",
    "nnet2 text": "movement/nnet2-SpliceComponent-net-text",
    "nnet3 binary": "sequence/nnet3-recurrence-fast-lstmp-mdl",
    "nnet3 text": "reduction/nnet3-StatisticsPoolingComponent-xvector-1-10000-text",
    "nnet3 compressed": "matrix/nnet3-AffineComponent-cm",
    "nnet3 chain": "structure/nnet3-TdnnComponent-factored-chain",
}
"""Golden cases by what they are."""


def model(name: str) -> tuple[str, bytes]:
    """The name of the file, and its content."""
    return next(iter(SUITES["kaldi"].load(Path(SMALL[name])).files.items()))


def bare(kind: str, fields: Fields, inputs: int = 4) -> Component:
    """A component of these fields, whatever they are."""

    def body(w: Writer) -> None:
        put(w, fields)
        w.token(f"</{kind}>")

    return Component(kind, inputs, 0, body)


def graph(*lines: str, text: bool = False, **components: Component) -> bytes:
    """nnet3 of these lines."""
    w = Writer(text)
    nnet3.write("\n".join(lines), components, w)
    return w.content()


def one(kind: str, fields: Fields, dim: int = 4) -> bytes:
    """nnet3 of one component."""
    lines = (f"input-node name=input dim={dim}", "component-node name=n component=c input=input")
    return graph(*lines, "output-node name=output input=n", c=bare(kind, fields))


def chain(kind: str, fields: Fields) -> bytes:
    """nnet2 of one component."""
    w = Writer()
    nnet2.write([bare(kind, fields)], w)
    return w.content()


def of_input(descriptor: str) -> bytes:
    """nnet3 whose output is a descriptor of the input."""
    return graph("input-node name=input dim=4", f"output-node name=output input={descriptor}")


def cyclic(*inputs: str) -> bytes:
    """nnet3 of ReLUs n0, n1, … with these inputs."""
    lines = [f"component-node name=n{i} component=c input={text}" for i, text in enumerate(inputs)]
    relu = bare("NoOpComponent", (("Dim", 4), ("BackpropScale", 1.0)))
    return graph("input-node name=input dim=4", *lines, "output-node name=output input=n0", c=relu)


def layer(kind: str, sizes: tuple[int, int], fields: Fields, more: Callable[[Writer], None] | None = None) -> bytes:
    """nnet1 of one component with these sizes of output and input."""

    def body(w: Writer) -> None:
        put(w, fields)
        if more:
            more(w)

    w = Writer()
    nnet1.write([nnet1.Part(kind, sizes[1], sizes[0], body, lambda x: x)], w)
    return w.content()


def nested(depth: int) -> bytes:
    """nnet1 of components in components."""
    parts: Sequence[Any] = [nnet1.Sigmoid(3)]
    for _ in range(depth):
        parts = [nnet1.ParallelComponent([parts])]
    w = Writer()
    nnet1.write(parts, w)
    return w.content()


def sizes(rows: int, columns: int, kind: str = "FM") -> bytes:
    """nnet1 whose matrix says that it has these sizes."""

    def matrix(w: Writer) -> None:
        w.token(kind)
        if kind.startswith("C"):
            w.raw(np.array([0, 1], "<f4").tobytes() + np.array([rows, columns], "<i4").tobytes())
        else:
            w.integer(rows, columns)
        w.raw(bytes(64))

    return layer("LinearTransform", (4, 4), (("LearnRateCoef", 1.0),), matrix)
