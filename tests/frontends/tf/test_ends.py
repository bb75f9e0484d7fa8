"""The inputs and outputs of a GraphDef that does not say which they are."""

from __future__ import annotations

from pathlib import Path

from stepwell.dialects.fields import plain
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.frontends.tf.graph_def import read_graph

HEAD = """
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } }
  attr { key: "shape" value { shape { dim { size: 2 } } } } }
node { name: "flag" op: "Placeholder" attr { key: "dtype" value { type: DT_BOOL } }
  attr { key: "shape" value { shape { } } } }
"""


def unary(op: str, name: str, *inputs: str) -> str:
    more = 'attr { key: "N" value { i: 2 } } ' if op == "Merge" else ""
    taken = "".join(f' input: "{i}"' for i in inputs)
    return f'node {{ name: "{name}" op: "{op}"{taken} attr {{ key: "T" value {{ type: DT_FLOAT }} }} {more}}}\n'


def found(path: Path, text: str) -> tuple[list[str], list[str]]:
    file = path / "graph.pbtxt"
    file.write_text(HEAD + text)
    module = read_graph(file)
    names = [(type(op), plain(op.tensor_name)) for op in module.body.block.ops if isinstance(op, InputOp | OutputOp)]
    return [n for kind, n in names if kind is InputOp], [n for kind, n in names if kind is OutputOp]


def test_merge_that_is_waited_for(tmp_path: Path):
    text = unary("Switch", "s", "x", "flag") + unary("Identity", "f", "s:0") + unary("Identity", "t", "s:1")
    text += unary("Merge", "ran", "f", "t") + unary("Relu", "y", "x", "^ran")
    assert found(tmp_path, text) == (["x", "flag"], ["y"])
    assert found(tmp_path, text.replace("^ran", "^f")) == (["x", "flag"], ["ran", "ran:1", "y"])


def test_function_that_was_frozen(tmp_path: Path):
    """What loops leave behind, and the placeholders of what they do not use, are no ends of the function."""
    unused = "node" + HEAD.split("node")[1].replace('"x"', '"unused_control_flow_input_3"')
    text = unary("Relu", "left", "unused_control_flow_input_3") + unary("Relu", "y", "x")
    text += unary("Identity", "Identity", "y") + unary("Identity", "Identity_1", "x")
    assert found(tmp_path, unused + text) == (["x", "flag"], ["Identity", "Identity_1"])
    kept = found(tmp_path, text.replace("unused_control_flow_input_3", "x"))
    assert kept == (["x", "flag"], ["left", "Identity", "Identity_1"])
