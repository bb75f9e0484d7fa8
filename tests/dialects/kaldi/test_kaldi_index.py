"""The index of the dialect."""

from pathlib import Path

from stepwell.dialects import kaldi
from stepwell.dialects.kaldi.index import FAMILY

ROOT = Path(__file__).resolve().parents[3]


def test_every_component_is_found_by_its_name():
    for name in FAMILY:
        found = kaldi.operation(name)
        assert found is not None and found.name == f"kaldi.{name}"
    assert kaldi.operation("NoSuchComponent") is None


def test_every_class_is_named_after_its_component():
    for op in kaldi.classes():
        assert op.__name__ == op.name.rpartition(".")[2] + "Op"
