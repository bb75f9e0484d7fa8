"""The caffe dialect: the layers of Caffe, and those of its forks that models are made of.

Families are loaded when first used.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from stepwell.dialects.caffe.base import CaffeOp

if TYPE_CHECKING:
    from stepwell.dialects.caffe.activation import *  # noqa: F403
    from stepwell.dialects.caffe.arithmetic import *  # noqa: F403
    from stepwell.dialects.caffe.base import BlobOp as BlobOp
    from stepwell.dialects.caffe.base import FilledOp as FilledOp
    from stepwell.dialects.caffe.base import UnknownOp as UnknownOp
    from stepwell.dialects.caffe.convolution import *  # noqa: F403
    from stepwell.dialects.caffe.detection import *  # noqa: F403
    from stepwell.dialects.caffe.image import *  # noqa: F403
    from stepwell.dialects.caffe.infrastructure import *  # noqa: F403
    from stepwell.dialects.caffe.matrix import *  # noqa: F403
    from stepwell.dialects.caffe.movement import *  # noqa: F403
    from stepwell.dialects.caffe.normalization import *  # noqa: F403
    from stepwell.dialects.caffe.pooling import *  # noqa: F403
    from stepwell.dialects.caffe.reduction import *  # noqa: F403
    from stepwell.dialects.caffe.sequence import *  # noqa: F403
    from stepwell.dialects.caffe.shape import *  # noqa: F403

FAMILIES = (
    "activation",
    "arithmetic",
    "convolution",
    "detection",
    "image",
    "infrastructure",
    "matrix",
    "movement",
    "normalization",
    "pooling",
    "reduction",
    "sequence",
    "shape",
)


def family(name: str) -> Any:
    """The module of a family."""
    return import_module(f"{__name__}.{name}")


def classes() -> Sequence[type[CaffeOp]]:
    """All operation classes of the dialect."""
    return [op for name in ("base", *FAMILIES) for op in family(name).OPS]


@cache
def layer_class(type_: str) -> type[CaffeOp] | None:
    """The class of the layers of a type, as files spell it; None where there is none."""
    from stepwell.dialects.caffe.index import FAMILY

    if type_ not in FAMILY:
        return None
    from stepwell.dialects.caffe.base import types_of

    return next(op for op in family(FAMILY[type_]).OPS if type_ in types_of(op))


def __getattr__(name: str) -> Any:
    if name == "Caffe":
        from xdsl.ir import Dialect

        value: Any = Dialect("caffe", [*classes()], [])
        globals()[name] = value
        return value
    if name in ("BlobOp", "FilledOp", "UnknownOp"):
        from stepwell.dialects.caffe import base

        return getattr(base, name)
    if name.endswith("Op"):
        from stepwell.dialects.caffe.index import FAMILY

        stem = name.removesuffix("Op")
        if stem in FAMILY and hasattr(family(FAMILY[stem]), name):
            return getattr(family(FAMILY[stem]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
