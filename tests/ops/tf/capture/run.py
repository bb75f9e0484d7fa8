"""Captures golden cases with TensorFlow: `python tests/ops/tf/capture/run.py [--again] [--list] FAMILY...` (none: all).

What is recorded of a case stays as long as its model and inputs are the same, so that a capture on another machine
changes no last digits; `--again` computes everything anew. Cases that TensorFlow refuses are told and left out.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

sys.path.pop(0)  # The script's own folder has modules with names of Python's.
sys.path.insert(0, str(Path(__file__).parents[4]))

import numpy as np

from tests.ops.capturing import alike, main
from tests.ops.store import MODEL
from tests.ops.tf.capture.define import RANKLESS, Case
from tests.ops.tf.store import STORE, Golden

FOLDER = Path(__file__).parent
NO_OUTPUTS = {"Assert", "Assign", "Const", "NoOp", "Placeholder"}
"""Nodes that are no output of a model though nothing consumes them."""
VARIABLES = {"VarHandleOp", "Variable", "VariableV2"}
UNIQUE = re.compile(rb"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def capture(case: Case, recorded: Golden | None) -> Golden:
    """Build the graph of a case and run it, unless just this is recorded."""
    rng = np.random.default_rng(case.seed)
    values = {name: given.fed(rng) for name, given in case.inputs.items()}
    inputs = {f"{name}:0": value for name, value in values.items()}
    model, outputs, run = _model(case.build, case, values)
    outputs = list(case.about.get("outputs", outputs))
    known = recorded if case.oracle is None else None
    if known and known.model == model and list(known.outputs) == outputs and alike(known.inputs, inputs):
        return Golden(case.name, {MODEL: model}, inputs, known.outputs, case.about)
    if case.oracle is None:
        found = run(outputs)
    else:
        _, theirs, run = _model(case.oracle, case, values)
        found = run(theirs)
        assert len(found) == len(outputs), f"{outputs} are outputs of the model, {theirs} of its oracle"
    return Golden(case.name, {MODEL: model}, inputs, dict(zip(outputs, found, strict=True)), case.about)


def _model(build: Any, case: Case, values: dict[str, np.ndarray]) -> tuple[bytes, list[str], Any]:
    """The graph as bytes, the names of its outputs, and a function that runs it for some of its tensors."""
    import tensorflow as tf

    tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.ERROR)
    graph = tf.Graph()
    with graph.as_default():
        tf.compat.v1.set_random_seed(1)
        placeholders = {}
        for name, given in case.inputs.items():
            dims = given.shape if given.dims is None else None if given.dims == RANKLESS else given.dims
            dtype = tf.string if given.dtype == object else tf.as_dtype(given.dtype)
            placeholders[name] = tf.compat.v1.placeholder(dtype, dims, name)
        built = build(*placeholders.values())
        if hasattr(built, "library"):
            graph, built = _imported(built), None
        outputs = _outputs(graph)
        assert outputs, "the graph has no outputs"
        definition = graph.as_graph_def()
        variables = case.freeze and any(op.type in VARIABLES for op in graph.get_operations())
        if variables or case.prune:
            outputs = [tensor.name for tensor in tf.nest.flatten(built)]
        nodes = sorted({name.partition(":")[0] for name in outputs} | set(placeholders))
        if case.prune:
            definition = tf.compat.v1.graph_util.extract_sub_graph(definition, nodes)
        if variables:
            with tf.compat.v1.Session() as session:
                session.run(tf.compat.v1.global_variables_initializer())
                definition = tf.compat.v1.graph_util.convert_variables_to_constants(session, definition, nodes)
    for node in definition.node:
        node.op = case.rename.get(node.op, node.op) if build is case.build else node.op
        if case.edit is not None and build is case.build:
            case.edit(node)
    _make_stable(definition)
    definition = _with_stable_functions(definition)
    model = definition.SerializeToString(deterministic=True)
    feeds = {f"{name}:0": value for name, value in values.items()}

    def run(tensors: list[str]) -> list[np.ndarray]:
        with tf.Graph().as_default() as again, tf.compat.v1.Session(graph=again) as session:
            tf.import_graph_def(tf.compat.v1.GraphDef.FromString(model), name="")
            tables = [
                op for op in again.get_operations() if op.type.startswith(("InitializeTable", "LookupTableImport"))
            ]
            session.run(tables)
            return [np.asarray(found) for found in session.run(tensors, feeds)]

    return model, outputs, run


def _imported(definition: Any) -> Any:
    """The graph that a builder gives as a definition."""
    import tensorflow as tf

    with tf.Graph().as_default() as graph:
        tf.import_graph_def(definition, name="")
    return graph


def _outputs(graph: Any) -> list[str]:
    """All outputs of the nodes that nothing consumes and that nothing waits for."""
    waited = {before for op in graph.get_operations() for before in op.control_inputs}
    return [
        output.name
        for op in graph.get_operations()
        if op.type not in NO_OUTPUTS and op not in waited and not any(o.consumers() for o in op.outputs)
        for output in op.outputs
        if output.dtype.name not in ("resource", "variant")
    ]


def _make_stable(definition: Any) -> None:
    """Take out what differs from run to run: devices, and the names that tables are given by chance."""
    number = 0
    for node in [*definition.node, *(n for f in definition.library.function for n in f.node_def)]:
        node.device = ""
        shared = node.attr["shared_name"].s if "shared_name" in node.attr else b""
        if UNIQUE.search(shared):
            node.attr["shared_name"].s = UNIQUE.sub(b"%d" % number, shared)
            number += 1


def _with_stable_functions(definition: Any) -> Any:
    """The graph with functions named by their order: TensorFlow numbers them through the life of a process."""
    from google.protobuf import text_format

    if not definition.library.function:
        return definition
    text = text_format.MessageToString(definition)
    called = sorted((f.signature.name for f in definition.library.function), key=lambda name: text.find(f'"{name}"'))
    new = {name: f"{re.sub(r'_[0-9]+$|^__inference_', '', name)}_f{i}" for i, name in enumerate(called)}
    text = re.sub(r'"([^"\\\n]*)"', lambda match: f'"{new.get(match[1], match[1])}"', text)
    renamed = text_format.Parse(text, type(definition)())
    functions = sorted(renamed.library.function, key=lambda f: f.signature.name)
    del renamed.library.function[:]
    renamed.library.function.extend(functions)
    return renamed


if __name__ == "__main__":
    sys.exit(main(FOLDER, STORE, capture, __doc__ or ""))
