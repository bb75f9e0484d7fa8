"""The index of the dialect, and that every name of an operator leads to its class."""

from pathlib import Path

from stepwell.dialects import mxnet
from stepwell.dialects.mxnet.aliases import ALIASES
from stepwell.dialects.mxnet.index import FAMILY

ROOT = Path(__file__).resolve().parents[3]


def test_every_operator_is_found_by_its_names():
    for name in FAMILY:
        found = mxnet.operation(name)
        assert found is not None and found.name == f"mxnet.{name}"
    for other, name in ALIASES.items():
        assert mxnet.operation(other) is mxnet.operation(name) is not None
    assert mxnet.operation("NoSuchOperator") is None


def test_every_class_is_named_after_its_operator():
    for op in mxnet.classes():
        name = op.name.removeprefix("mxnet.")
        assert op.__name__ == mxnet.class_name(name)
        if name not in ("Unknown", "Variable"):
            assert getattr(mxnet, op.__name__) is op
