"""The indexes of the dialects are what `tools/write_indexes.py` writes."""

import pytest

from tools import write_indexes


@pytest.mark.parametrize("dialect", sorted(write_indexes.INDEXES))
def test_it_is_current(dialect: str):
    written = (write_indexes.DIALECTS / dialect / "index.py").read_text()
    assert written == write_indexes.text(dialect), "run tools/write_indexes.py"


def test_every_index_is_written():
    found = {path.parent.name for path in write_indexes.DIALECTS.glob("*/index.py")}
    assert found == set(write_indexes.INDEXES)
