"""Write dialects/keras/index.py: the family of each layer, so that one layer does not load the whole dialect."""

from __future__ import annotations

from pathlib import Path

from stepwell.dialects import keras

HEADER = '''"""Where the class of a layer is: layer → family. Written by tools/keras_index.py."""

FAMILY = {
'''


def text() -> str:
    """The module's source."""
    found = {op.name.removeprefix("keras."): name for name in keras.FAMILIES for op in keras.family(name).OPS}
    return HEADER + "".join(f'    "{key}": "{found[key]}",\n' for key in sorted(found)) + "}\n"


if __name__ == "__main__":
    Path(keras.__file__).with_name("index.py").write_text(text())
