"""Write dialects/kaldi/index.py: the family of each component, so that one does not load the whole dialect."""

from __future__ import annotations

from pathlib import Path

from stepwell.dialects import kaldi

HEADER = '''"""Where the class of a component is: component → family. Written by tools/kaldi_index.py."""

FAMILY = {
'''


def text() -> str:
    """The module's source."""
    found = {op.name.removeprefix("kaldi."): name for name in kaldi.FAMILIES for op in kaldi.family(name).OPS}
    return HEADER + "".join(f'    "{key}": "{found[key]}",\n' for key in sorted(found)) + "}\n"


if __name__ == "__main__":
    Path(kaldi.__file__).with_name("index.py").write_text(text())
