"""Write dialects/opset/index.py: the module of each operation, so that one operation does not load all the others."""

from __future__ import annotations

from pathlib import Path

from stepwell.dialects import opset

HEADER = '''"""Where an operation of the dialect is: class name → module. Written by tools/opset_index.py."""

MODULE = {
'''


def text() -> str:
    """The index's source."""
    found = {op.__name__: op.__module__.rpartition(".")[2] for family in opset.families() for op in family.OPS}
    return HEADER + "".join(f'    "{name}": "{found[name]}",\n' for name in sorted(found)) + "}\n"


if __name__ == "__main__":
    Path(opset.__file__).with_name("index.py").write_text(text())
