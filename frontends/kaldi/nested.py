"""Components of nnet1 one after the other, and those that have networks in them."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.kaldi.base import width_of
from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.builder import Builder
from stepwell.frontends.kaldi.components import Component
from stepwell.frontends.messages import quoted


def chain(builder: Builder, layers: Sequence[Component], value: SSAValue, place: str = "") -> SSAValue:
    """Components one after the other; `place` is what their names begin with."""
    for index, each in enumerate(layers):
        name = f"{place}{index}.{each.kind}"
        found, said = width_of(value), each.fields
        if said["InputDim"] != found:
            raise Fault(f"component {quoted(name)} is for {said['InputDim']} dimensions and gets {found}")
        value = build(builder, name, each, value) if each.nets else builder.component(name, each, value)
        found = width_of(value)
        if isinstance(found, int) and said["OutputDim"] != found:
            raise Fault(f"component {quoted(name)} says {said['OutputDim']} outputs and has {found}")
    return value


def build(builder: Builder, name: str, made: Component, value: SSAValue) -> SSAValue:
    """Parts of the input through the networks, and what is made of what they give."""
    if made.kind == "ParallelComponent":
        return builder.part(kaldi.AppendOp, _side_by_side(builder, name, made.nets, value), name=name)
    if made.kind == "SentenceAveragingComponent":
        inner = chain(builder, made.nets[0], value, f"{name}.")
        mean = builder.part(kaldi.SimpleSentenceAveragingComponentOp, inner, name=name)
        return builder.part(kaldi.AppendOp, [mean, value], name=name)
    selector, *bases = made.nets
    if not bases:
        raise Fault(f"{quoted(name)} has no networks to select")
    inputs = bases[0][0].fields["InputDim"]
    first = _part(builder, name, value, 0, inputs)
    rest = _part(builder, name, value, inputs, selector[0].fields["InputDim"])
    weights = chain(builder, selector, rest, f"{name}.selector.")
    parts = [chain(builder, net, first, f"{name}.{i}.") for i, net in enumerate(bases)]
    return builder.part(kaldi.MixtureOp, weights, parts, name=name)


def _side_by_side(builder: Builder, name: str, nets: Sequence[list[Component]], value: SSAValue) -> list[SSAValue]:
    """Each network on its columns."""
    at = 0
    parts: list[SSAValue] = []
    for index, net in enumerate(nets):
        width = net[0].fields["InputDim"]
        parts.append(chain(builder, net, _part(builder, name, value, at, width), f"{name}.{index}."))
        at += width
    if not parts or at != width_of(value):
        raise Fault(f"the networks in {quoted(name)} are for {at} dimensions together, and it gets {width_of(value)}")
    return parts


def _part(builder: Builder, name: str, value: SSAValue, offset: int, dim: int) -> SSAValue:
    return builder.part(kaldi.DimRangeOp, value, name=name, offset=offset, dim=dim)


__all__ = ["chain"]
