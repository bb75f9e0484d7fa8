"""The keras dialect: the layers of Keras 1, 2 and 3, and the operations that functional models are made of.

Families are loaded when first used. Operations of keras.ops repeat names of layers, so their modules (whose names begin
with `ops_`) are imported by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from stepwell.dialects.keras.base import KerasOp

if TYPE_CHECKING:
    from stepwell.dialects.keras.activation import *  # noqa: F403
    from stepwell.dialects.keras.arithmetic import *  # noqa: F403
    from stepwell.dialects.keras.attention import *  # noqa: F403
    from stepwell.dialects.keras.base import UnknownOp as UnknownOp
    from stepwell.dialects.keras.base import VariableOp as VariableOp
    from stepwell.dialects.keras.categories import *  # noqa: F403
    from stepwell.dialects.keras.convolution import *  # noqa: F403
    from stepwell.dialects.keras.image import *  # noqa: F403
    from stepwell.dialects.keras.infrastructure import *  # noqa: F403
    from stepwell.dialects.keras.matrix import *  # noqa: F403
    from stepwell.dialects.keras.movement import *  # noqa: F403
    from stepwell.dialects.keras.normalization import *  # noqa: F403
    from stepwell.dialects.keras.pooling import *  # noqa: F403
    from stepwell.dialects.keras.recurrent import *  # noqa: F403
    from stepwell.dialects.keras.shape import *  # noqa: F403

FAMILIES = (
    "activation",
    "arithmetic",
    "attention",
    "categories",
    "convolution",
    "image",
    "infrastructure",
    "matrix",
    "movement",
    "normalization",
    "ops_elementwise",
    "ops_movement",
    "ops_reduction",
    "pooling",
    "recurrent",
    "shape",
)


def family(name: str) -> Any:
    """The module of a family."""
    return import_module(f"{__name__}.{name}")


def classes() -> Sequence[type[KerasOp]]:
    """All operation classes of the dialect."""
    return [op for name in ("base", *FAMILIES) for op in family(name).OPS]


@cache
def operation(name: str) -> type[KerasOp] | None:
    """The class of `Dense` or `ops.Add`; None where there is none."""
    from stepwell.dialects.keras.index import FAMILY

    if name not in FAMILY:
        return None
    return next(op for op in family(FAMILY[name]).OPS if op.name == f"keras.{name}")


def __getattr__(name: str) -> Any:
    if name == "Keras":
        from xdsl.ir import Dialect

        value: Any = Dialect("keras", [*classes()], [])
        globals()[name] = value
        return value
    if name in ("UnknownOp", "VariableOp"):
        from stepwell.dialects.keras import base

        return getattr(base, name)
    if name.endswith("Op") and (found := operation(name.removesuffix("Op"))) is not None:
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
