"""The kaldi dialect: the components of nnet1, nnet2 and nnet3, and the descriptors of nnet3.

A value is a sequence of vectors, one a frame. Families are loaded when first used.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from stepwell.dialects.kaldi.base import KaldiOp

if TYPE_CHECKING:
    from stepwell.dialects.kaldi.activation import *  # noqa: F403
    from stepwell.dialects.kaldi.arithmetic import *  # noqa: F403
    from stepwell.dialects.kaldi.attention import *  # noqa: F403
    from stepwell.dialects.kaldi.base import UnknownOp as UnknownOp
    from stepwell.dialects.kaldi.context import *  # noqa: F403
    from stepwell.dialects.kaldi.convolution import *  # noqa: F403
    from stepwell.dialects.kaldi.generation import *  # noqa: F403
    from stepwell.dialects.kaldi.infrastructure import *  # noqa: F403
    from stepwell.dialects.kaldi.matrix import *  # noqa: F403
    from stepwell.dialects.kaldi.mixing import *  # noqa: F403
    from stepwell.dialects.kaldi.movement import *  # noqa: F403
    from stepwell.dialects.kaldi.normalization import *  # noqa: F403
    from stepwell.dialects.kaldi.patches import *  # noqa: F403
    from stepwell.dialects.kaldi.pooling import *  # noqa: F403
    from stepwell.dialects.kaldi.recurrence import *  # noqa: F403
    from stepwell.dialects.kaldi.reduction import *  # noqa: F403
    from stepwell.dialects.kaldi.sequence import *  # noqa: F403
    from stepwell.dialects.kaldi.statistics import *  # noqa: F403

FAMILIES = (
    "activation",
    "arithmetic",
    "attention",
    "context",
    "convolution",
    "generation",
    "infrastructure",
    "matrix",
    "mixing",
    "movement",
    "normalization",
    "patches",
    "pooling",
    "recurrence",
    "reduction",
    "sequence",
    "statistics",
)


def family(name: str) -> Any:
    """The module of a family."""
    return import_module(f"{__name__}.{name}")


def classes() -> Sequence[type[KaldiOp]]:
    """All operation classes of the dialect."""
    return [op for name in ("base", *FAMILIES) for op in family(name).OPS]


@cache
def operation(name: str) -> type[KaldiOp] | None:
    """The class of `AffineComponent` or `Offset`; None where there is none."""
    from stepwell.dialects.kaldi.index import FAMILY

    if name not in FAMILY:
        return None
    return next(op for op in family(FAMILY[name]).OPS if op.name == f"kaldi.{name}")


def __getattr__(name: str) -> Any:
    if name == "Kaldi":
        from xdsl.ir import Dialect

        value: Any = Dialect("kaldi", [*classes()], [])
        globals()[name] = value
        return value
    if name == "UnknownOp":
        from stepwell.dialects.kaldi.base import UnknownOp

        return UnknownOp
    if name.endswith("Op") and (found := operation(name.removesuffix("Op"))) is not None:
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
