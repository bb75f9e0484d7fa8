"""The mxnet dialect: the operators of MXNet's registry, 1.9.1 and what older symbol files have.

Families are loaded when first used. A class is named after its operator: `_contrib_box_nms` is `ContribBoxNmsOp`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from stepwell.dialects.mxnet.base import MxnetOp

if TYPE_CHECKING:
    from stepwell.dialects.mxnet.activation import *  # noqa: F403
    from stepwell.dialects.mxnet.arithmetic import *  # noqa: F403
    from stepwell.dialects.mxnet.attention import *  # noqa: F403
    from stepwell.dialects.mxnet.comparison import *  # noqa: F403
    from stepwell.dialects.mxnet.condition import *  # noqa: F403
    from stepwell.dialects.mxnet.control import *  # noqa: F403
    from stepwell.dialects.mxnet.convolution import *  # noqa: F403
    from stepwell.dialects.mxnet.densities import *  # noqa: F403
    from stepwell.dialects.mxnet.detection import *  # noqa: F403
    from stepwell.dialects.mxnet.exponential import *  # noqa: F403
    from stepwell.dialects.mxnet.generation import *  # noqa: F403
    from stepwell.dialects.mxnet.image import *  # noqa: F403
    from stepwell.dialects.mxnet.indexing import *  # noqa: F403
    from stepwell.dialects.mxnet.infrastructure import *  # noqa: F403
    from stepwell.dialects.mxnet.linear_algebra import *  # noqa: F403
    from stepwell.dialects.mxnet.losses import *  # noqa: F403
    from stepwell.dialects.mxnet.matrix import *  # noqa: F403
    from stepwell.dialects.mxnet.movement import *  # noqa: F403
    from stepwell.dialects.mxnet.normalization import *  # noqa: F403
    from stepwell.dialects.mxnet.np_arithmetic import *  # noqa: F403
    from stepwell.dialects.mxnet.np_bitwise import *  # noqa: F403
    from stepwell.dialects.mxnet.np_comparison import *  # noqa: F403
    from stepwell.dialects.mxnet.np_generation import *  # noqa: F403
    from stepwell.dialects.mxnet.np_linear_algebra import *  # noqa: F403
    from stepwell.dialects.mxnet.np_matrix import *  # noqa: F403
    from stepwell.dialects.mxnet.np_movement import *  # noqa: F403
    from stepwell.dialects.mxnet.np_random import *  # noqa: F403
    from stepwell.dialects.mxnet.np_reduction import *  # noqa: F403
    from stepwell.dialects.mxnet.np_trigonometry import *  # noqa: F403
    from stepwell.dialects.mxnet.pooling import *  # noqa: F403
    from stepwell.dialects.mxnet.quantization import *  # noqa: F403
    from stepwell.dialects.mxnet.random import *  # noqa: F403
    from stepwell.dialects.mxnet.recurrent import *  # noqa: F403
    from stepwell.dialects.mxnet.reduction import *  # noqa: F403
    from stepwell.dialects.mxnet.sequence import *  # noqa: F403
    from stepwell.dialects.mxnet.shape import *  # noqa: F403
    from stepwell.dialects.mxnet.signals import *  # noqa: F403
    from stepwell.dialects.mxnet.sort import *  # noqa: F403
    from stepwell.dialects.mxnet.trigonometry import *  # noqa: F403
    from stepwell.dialects.mxnet.type import *  # noqa: F403

FAMILIES = (
    "activation",
    "arithmetic",
    "attention",
    "comparison",
    "condition",
    "control",
    "convolution",
    "densities",
    "detection",
    "exponential",
    "generation",
    "image",
    "indexing",
    "infrastructure",
    "linear_algebra",
    "losses",
    "matrix",
    "movement",
    "normalization",
    "np_arithmetic",
    "np_bitwise",
    "np_comparison",
    "np_generation",
    "np_linear_algebra",
    "np_matrix",
    "np_movement",
    "np_random",
    "np_reduction",
    "np_trigonometry",
    "pooling",
    "quantization",
    "random",
    "recurrent",
    "reduction",
    "sequence",
    "shape",
    "signals",
    "sort",
    "trigonometry",
    "type",
)


def family(name: str) -> Any:
    """The module of a family."""
    return import_module(f"{__name__}.{name}")


def classes() -> Sequence[type[MxnetOp]]:
    """All operation classes of the dialect."""
    return [op for name in ("base", *FAMILIES) for op in family(name).OPS]


@cache
def operation(name: str) -> type[MxnetOp] | None:
    """The class of an operator, by any of its names in MXNet's registry; None where there is none."""
    from stepwell.dialects.mxnet.aliases import ALIASES
    from stepwell.dialects.mxnet.index import FAMILY

    name = ALIASES.get(name, name)
    if name not in FAMILY:
        return None
    return next(op for op in family(FAMILY[name]).OPS if op.name == f"mxnet.{name}")


def class_name(operator: str) -> str:
    """The name of an operator's class."""
    return "".join(part[:1].upper() + part[1:] for part in operator.split("_")) + "Op"


@cache
def _families() -> dict[str, str]:
    from stepwell.dialects.mxnet.index import FAMILY

    return {class_name(operator): name for operator, name in FAMILY.items()}


def __getattr__(name: str) -> Any:
    if name == "Mxnet":
        from xdsl.ir import Dialect

        value: Any = Dialect("mxnet", [*classes()], [])
        globals()[name] = value
        return value
    if name in ("UnknownOp", "VariableOp"):
        from stepwell.dialects.mxnet import base

        return getattr(base, name)
    if name.endswith("Op") and (found := _families().get(name)) is not None:
        return getattr(family(found), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
