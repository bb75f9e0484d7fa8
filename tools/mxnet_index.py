"""Write dialects/mxnet/index.py, which says in which family an operator is: `python tools/mxnet_index.py`."""

from __future__ import annotations

import textwrap
from pathlib import Path

from stepwell.dialects import mxnet

TARGET = Path(__file__).resolve().parent.parent / "dialects" / "mxnet" / "index.py"


def text() -> str:
    """The text of the index: the operators of each family as one string."""
    entries = []
    for name in mxnet.FAMILIES:
        operators = sorted(op.name.removeprefix("mxnet.") for op in mxnet.family(name).OPS)
        wrapped = textwrap.wrap(" ".join(operators), 100)
        lines = "\n".join(f'        "{line}{" " if line is not wrapped[-1] else ""}"' for line in wrapped)
        entries.append(f'    "{name}": (\n{lines}\n    ),\n')
    return (
        '"""Operator → its family. Written by tools/mxnet_index.py."""\n\n'
        f"# fmt: off\n_OPERATORS = {{\n{''.join(entries)}}}\n# fmt: on\n\n"
        "FAMILY = {operator: family for family, names in _OPERATORS.items() for operator in names.split()}\n"
    )


if __name__ == "__main__":
    TARGET.write_text(text())
