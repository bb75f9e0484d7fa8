"""The opset dialect: OpenVINO's Operations Specification, opset1 to opset17.

The newest version of an operation is `TopKOp`, an older one `TopK3Op`. Families are loaded when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stepwell.dialects.opset.activation import *  # noqa: F403
    from stepwell.dialects.opset.arithmetic import *  # noqa: F403
    from stepwell.dialects.opset.bitwise import *  # noqa: F403
    from stepwell.dialects.opset.comparison import *  # noqa: F403
    from stepwell.dialects.opset.condition import *  # noqa: F403
    from stepwell.dialects.opset.convolution import *  # noqa: F403
    from stepwell.dialects.opset.detection import *  # noqa: F403
    from stepwell.dialects.opset.generation import *  # noqa: F403
    from stepwell.dialects.opset.image import *  # noqa: F403
    from stepwell.dialects.opset.infrastructure import *  # noqa: F403
    from stepwell.dialects.opset.logical import *  # noqa: F403
    from stepwell.dialects.opset.matrix import *  # noqa: F403
    from stepwell.dialects.opset.movement import *  # noqa: F403
    from stepwell.dialects.opset.normalization import *  # noqa: F403
    from stepwell.dialects.opset.pooling import *  # noqa: F403
    from stepwell.dialects.opset.quantization import *  # noqa: F403
    from stepwell.dialects.opset.reduction import *  # noqa: F403
    from stepwell.dialects.opset.sequence import *  # noqa: F403
    from stepwell.dialects.opset.shape import *  # noqa: F403
    from stepwell.dialects.opset.signals import *  # noqa: F403
    from stepwell.dialects.opset.sort import *  # noqa: F403
    from stepwell.dialects.opset.sparse import *  # noqa: F403
    from stepwell.dialects.opset.subgraph import *  # noqa: F403
    from stepwell.dialects.opset.type import *  # noqa: F403

FAMILIES = (
    "activation",
    "arithmetic",
    "bitwise",
    "comparison",
    "condition",
    "convolution",
    "detection",
    "generation",
    "image",
    "infrastructure",
    "logical",
    "matrix",
    "movement",
    "normalization",
    "pooling",
    "quantization",
    "reduction",
    "sequence",
    "shape",
    "signals",
    "sort",
    "sparse",
    "subgraph",
    "type",
)


def families() -> list[Any]:
    """The modules of all families."""
    return [import_module(f"{__name__}.{family}") for family in FAMILIES]


def __getattr__(name: str) -> Any:
    if name == "Opset":
        from xdsl.ir import Dialect

        value: Any = Dialect("opset", [op for family in families() for op in family.OPS], [])
        globals()[name] = value
        return value
    if name.endswith("Op"):
        from stepwell.dialects.opset.index import MODULE

        if name in MODULE:
            value = globals()[name] = getattr(import_module(f"{__name__}.{MODULE[name]}"), name)
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
