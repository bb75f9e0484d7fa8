"""Reading, and reading with all passes and writing, in one process."""

from __future__ import annotations

from stepwell import api


def test_read(timed, model):
    timed(api.read, lambda: model)


def test_convert_and_save(timed, model, tmp_path):
    timed(lambda path: api.save(api.convert(path), tmp_path / "model.xml"), lambda: model)
