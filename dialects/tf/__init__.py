"""The tf dialect: TensorFlow's operators as their definitions (OpDef) say them, by family.

`Conv2DOp` is `tf.Conv2D`. Families are loaded when first used.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stepwell.dialects.tf.activation import *  # noqa: F403
    from stepwell.dialects.tf.arithmetic import *  # noqa: F403
    from stepwell.dialects.tf.base import TfOp as TfOp
    from stepwell.dialects.tf.base import UnknownOp as UnknownOp
    from stepwell.dialects.tf.bitwise import *  # noqa: F403
    from stepwell.dialects.tf.checkpoint import *  # noqa: F403
    from stepwell.dialects.tf.comparison import *  # noqa: F403
    from stepwell.dialects.tf.complex import *  # noqa: F403
    from stepwell.dialects.tf.condition import *  # noqa: F403
    from stepwell.dialects.tf.control import *  # noqa: F403
    from stepwell.dialects.tf.convolution import *  # noqa: F403
    from stepwell.dialects.tf.detection import *  # noqa: F403
    from stepwell.dialects.tf.exponential import *  # noqa: F403
    from stepwell.dialects.tf.generation import *  # noqa: F403
    from stepwell.dialects.tf.image import *  # noqa: F403
    from stepwell.dialects.tf.indexing import *  # noqa: F403
    from stepwell.dialects.tf.infrastructure import *  # noqa: F403
    from stepwell.dialects.tf.linear_algebra import *  # noqa: F403
    from stepwell.dialects.tf.logical import *  # noqa: F403
    from stepwell.dialects.tf.lookup import *  # noqa: F403
    from stepwell.dialects.tf.matrix import *  # noqa: F403
    from stepwell.dialects.tf.movement import *  # noqa: F403
    from stepwell.dialects.tf.normalization import *  # noqa: F403
    from stepwell.dialects.tf.pooling import *  # noqa: F403
    from stepwell.dialects.tf.quantization import *  # noqa: F403
    from stepwell.dialects.tf.queue import *  # noqa: F403
    from stepwell.dialects.tf.ragged import *  # noqa: F403
    from stepwell.dialects.tf.random import *  # noqa: F403
    from stepwell.dialects.tf.recurrent import *  # noqa: F403
    from stepwell.dialects.tf.reduction import *  # noqa: F403
    from stepwell.dialects.tf.resource import *  # noqa: F403
    from stepwell.dialects.tf.segment import *  # noqa: F403
    from stepwell.dialects.tf.sequence import *  # noqa: F403
    from stepwell.dialects.tf.shape import *  # noqa: F403
    from stepwell.dialects.tf.signals import *  # noqa: F403
    from stepwell.dialects.tf.sort import *  # noqa: F403
    from stepwell.dialects.tf.space import *  # noqa: F403
    from stepwell.dialects.tf.sparse import *  # noqa: F403
    from stepwell.dialects.tf.special import *  # noqa: F403
    from stepwell.dialects.tf.stack import *  # noqa: F403
    from stepwell.dialects.tf.strings import *  # noqa: F403
    from stepwell.dialects.tf.structure import *  # noqa: F403
    from stepwell.dialects.tf.tensor_array import *  # noqa: F403
    from stepwell.dialects.tf.tensor_list import *  # noqa: F403
    from stepwell.dialects.tf.training import *  # noqa: F403
    from stepwell.dialects.tf.trigonometry import *  # noqa: F403
    from stepwell.dialects.tf.type import *  # noqa: F403

FAMILIES = (
    "activation",
    "arithmetic",
    "bitwise",
    "checkpoint",
    "comparison",
    "complex",
    "condition",
    "control",
    "convolution",
    "detection",
    "exponential",
    "generation",
    "image",
    "indexing",
    "infrastructure",
    "linear_algebra",
    "logical",
    "lookup",
    "matrix",
    "movement",
    "normalization",
    "pooling",
    "quantization",
    "queue",
    "ragged",
    "random",
    "recurrent",
    "reduction",
    "resource",
    "segment",
    "sequence",
    "shape",
    "signals",
    "sort",
    "space",
    "sparse",
    "special",
    "stack",
    "strings",
    "structure",
    "tensor_array",
    "tensor_list",
    "training",
    "trigonometry",
    "type",
)


def family(name: str) -> Any:
    """The module of a family."""
    return import_module(f"{__name__}.{name}")


def classes() -> Sequence[type[TfOp]]:
    """All operation classes of the dialect."""
    return [op for name in ("base", *FAMILIES) for op in family(name).OPS]


@cache
def operator_class(op_type: str) -> type[TfOp] | None:
    """The class of an operator; None where there is none."""
    from stepwell.dialects.tf.index import FAMILY

    if op_type not in FAMILY:
        return None
    return next(op for op in family(FAMILY[op_type]).OPS if op.name == f"tf.{op_type}")


def __getattr__(name: str) -> Any:
    if name == "Tf":
        from xdsl.ir import Dialect

        value: Any = Dialect("tf", [*classes()], [])
        globals()[name] = value
        return value
    if name.endswith("Op"):
        from stepwell.dialects.tf import base
        from stepwell.dialects.tf.index import FAMILY

        found = FAMILY.get(name.removesuffix("Op"))
        where = base if name in ("TfOp", "UnknownOp") else family(found) if found is not None else None
        if where is not None and hasattr(where, name):
            globals()[name] = getattr(where, name)
            return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
