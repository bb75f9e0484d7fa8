"""Write dialects/caffe/index.py: the family of each type of layer, so that a layer loads no other family."""

from __future__ import annotations

from pathlib import Path

from stepwell.dialects import caffe
from stepwell.dialects.caffe.base import types_of

HEADER = '''"""Where the class of a layer is: type, as files spell it → family. Written by tools/caffe_index.py."""

FAMILY = {
'''


def text() -> str:
    """The module's source."""
    found = {}
    for name in caffe.FAMILIES:
        for op in caffe.family(name).OPS:
            found.update(dict.fromkeys((*types_of(op), op.name.removeprefix("caffe.")), name))
    return HEADER + "".join(f'    "{key}": "{found[key]}",\n' for key in sorted(found)) + "}\n"


if __name__ == "__main__":
    Path(caffe.__file__).with_name("index.py").write_text(text())
