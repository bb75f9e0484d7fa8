"""Print TensorFlow graphs as parts of an `.mlir` test: `python tools/tf_text.py FILE.pb | FAMILY [CASE…]`.

A family of golden cases (`tests/ops/tf/golden`) has many graphs, by case. Names and places are left out; what
follows is `tools/update_filecheck.py`.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from stepwell.frontends.tf import read

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.ops.tf.store import load, names

RUN = '// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s\n\n'


def text(graph: bytes, title: str) -> str:
    """One graph as a part of a test."""
    with tempfile.NamedTemporaryFile(suffix=".pb") as file:
        file.write(graph)
        file.flush()
        module = read(file.name)
    for op in module.walk():
        op.attributes.pop("names", None)
        op.attributes.pop("layer", None)
    lines = str(module).splitlines()[1:-1]
    body = "\n".join(line.removeprefix("  ") for line in lines)
    labels = dict(re.findall(r'(%\d+) = "stepwell.input"\(\) <\{tensor_name = "(\w+)"', body))
    for number, label in labels.items():
        body = re.sub(rf"{number}\b", f"%{label}", body)
    return f"// {title}\n{body}\n"


def main(arguments: list[str]) -> None:
    path, wanted = Path(arguments[0]), arguments[1:]
    if path.suffix:
        graphs = {path.stem: path.read_bytes()}
    else:
        graphs = {case: load(path.name, case).model for case in wanted or names(path.name)}
    print(RUN + "\n// -----\n\n".join(text(graph, title) for title, graph in graphs.items()), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
