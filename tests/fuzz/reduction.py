"""Smaller models that go wrong as a case does: `python tests/fuzz/reduction.py SEED`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import onnx
from onnx import NodeProto, helper, numpy_helper

from tests.fuzz import checks
from tests.fuzz.generator import Case, generate, tolerance_of
from tests.fuzz.graph import info


def used_names(node: NodeProto) -> set[str]:
    """What a node reads, in its bodies too."""
    found = {n for n in node.input if n}
    for attribute in node.attribute:
        for inner in attribute.g.node:
            found |= used_names(inner)
    return found


def part(case: Case, outputs: Sequence[str], cut: frozenset[str]) -> Case | None:
    """The nodes that some outputs need, where the values of `cut` are inputs."""
    graph = case.model.graph
    needed, nodes = set(outputs), []
    for node in reversed(graph.node):
        if needed.intersection(node.output) - cut:
            nodes.insert(0, node)
            needed |= used_names(node)
    if not nodes:
        return None
    made = {n for node in nodes for n in node.output} - cut
    weights = [t for t in graph.initializer if t.name in needed]
    constant = {t.name for t in weights}
    wanted = [n for n in needed if n in case.values and n not in made and n not in constant]
    wanted = [n for n in wanted if any(n in used_names(node) for node in nodes)]
    declared = {i.name: i for i in graph.input}
    inputs = [declared.get(n) or info(n, case.values[n][0]) for n in sorted(wanted)]
    if any(o in cut for o in outputs) or not inputs:
        return None
    kept = [n for n in nodes if not cut.intersection(n.output)]
    infos = [info(n, case.values[n][0], [None] * case.values[n][0].ndim) for n in outputs]
    small = helper.make_graph(kept, "part", inputs, infos, weights)
    model = helper.make_model(small, opset_imports=case.model.opset_import, ir_version=case.model.ir_version)
    expected = [case.values[n][0] for n in outputs]
    tolerance = [tolerance_of(a, *case.values[n]) for a, n in zip(expected, outputs, strict=True)]
    return replace(
        case, model=model, feeds={n: case.values[n][0] for n in wanted}, expected=expected, tolerance=tolerance
    )


def reduced(case: Case, wrong: Callable[[Case], bool]) -> Case:
    """The case with fewer outputs and nodes, still wrong."""

    def first(candidates: Iterable[Case | None]) -> Case | None:
        return next((c for c in candidates if c is not None and wrong(c)), None)

    names = [o.name for o in case.model.graph.output]
    cut: frozenset[str] = frozenset()
    best = first(part(case, [n], cut) for n in names if n in case.values) or case
    names = [o.name for o in best.model.graph.output]
    again = True
    while again:
        again = False
        for node in list(best.model.graph.node):
            wider = cut | {n for n in node.output if n in case.values}
            smaller = part(case, names, wider) if wider != cut else None
            if smaller is not None and len(smaller.model.graph.node) < len(best.model.graph.node) and wrong(smaller):
                best, cut, again = smaller, wider, True
    return best


def describe(case: Case) -> str:
    """A model as text, one node a line."""
    lines = [f"{n}: {a.dtype}{list(a.shape)}" for n, a in case.feeds.items()]
    declared = [[d.dim_param or d.dim_value for d in i.type.tensor_type.shape.dim] for i in case.model.graph.input]
    lines.append(f"declared {declared}, opset {case.model.opset_import[0].version}")
    for tensor in case.model.graph.initializer:
        array = numpy_helper.to_array(tensor)
        lines.append(f"{tensor.name} = {array.dtype}{list(array.shape)} {np.array2string(array.ravel()[:6])}")
    for node in case.model.graph.node:
        values = {a.name: helper.get_attribute_value(a) for a in node.attribute if a.type not in (4, 5)}
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.TENSOR:
                array = numpy_helper.to_array(attribute.t)
                values[attribute.name] = f"{array.dtype}{list(array.shape)} {array.ravel()[:6]}"
        shapes = [list(case.values[n][0].shape) if n in case.values else "" for n in node.output]
        lines.append(f"{', '.join(node.output)} = {node.op_type}({', '.join(node.input)}) {values} -> {shapes}")
    return "\n".join(lines)


def smaller(seed: int) -> str:
    """What is left of a seed's graph, and what is wrong with it."""
    case = generate(seed)
    full = checks.outcome(case)
    kind = full.startswith(("conversion", "runtime"))
    names = None if full else checks.BARE

    def wrong(part: Case) -> bool:
        found = checks.outcome(part, names)
        return bool(found) and found.startswith(("conversion", "runtime")) == kind

    small = reduced(case, wrong)
    own = checks.own_reader(small) or "right"
    found = f"{checks.outcome(small, names)}; OpenVINO's own reader: {own}; {checks.bisect(small)}"
    return f"seed {seed}: {full or checks.outcome(case, checks.BARE)}\n{describe(small)}\nreduced: {found}\n"


def main() -> None:
    for seed in map(int, sys.argv[1:]):
        print(smaller(seed), flush=True)


if __name__ == "__main__":
    main()
