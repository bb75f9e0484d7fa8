"""Write dialects/onnx/index.py: the family of each operator, so that one operator does not load the whole dialect."""

from __future__ import annotations

from pathlib import Path

from stepwell.dialects import onnx

HEADER = '''"""Where the class of an operator is: operator → family. Written by tools/onnx_index.py."""

FAMILY = {
'''


def text() -> str:
    """The module's source."""
    families = (*onnx.FAMILIES, *onnx.OTHERS)
    found = {onnx.key_of(op): name for name in families for op in onnx.family(name).OPS}
    return HEADER + "".join(f'    "{key}": "{found[key]}",\n' for key in sorted(found)) + "}\n"


if __name__ == "__main__":
    Path(onnx.__file__).with_name("index.py").write_text(text())
