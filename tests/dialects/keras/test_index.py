"""The index of the dialect, and that its layers survive being printed and read."""

from pathlib import Path

from stepwell.dialects import keras
from stepwell.dialects.keras.index import FAMILY

ROOT = Path(__file__).resolve().parents[3]


def test_every_layer_is_found_by_its_name():
    for name in FAMILY:
        found = keras.operation(name)
        assert found is not None and found.name == f"keras.{name}"
    assert keras.operation("NoSuchLayer") is None


def test_every_class_is_named_after_its_layer():
    for op in keras.classes():
        assert op.__name__ == op.name.rpartition(".")[2] + "Op"
