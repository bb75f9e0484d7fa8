"""The onnx dialect: the operators of ONNX in every version since 1, and those of ONNX Runtime that models contain.

The newest form of an operator is `SoftmaxOp`, an older one `SoftmaxV1Op`. Families are loaded when first used.
ONNX Runtime's own operators repeat names of the default domain, so their modules (`experimental` and those whose
names begin with `microsoft`) are imported by name; so are those of ai.onnx.ml and of the preview
domains.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stepwell.dialects.onnx.activation import *  # noqa: F403
    from stepwell.dialects.onnx.arithmetic import *  # noqa: F403
    from stepwell.dialects.onnx.base import OnnxOp as OnnxOp
    from stepwell.dialects.onnx.base import UnknownOp as UnknownOp
    from stepwell.dialects.onnx.bitwise import *  # noqa: F403
    from stepwell.dialects.onnx.comparison import *  # noqa: F403
    from stepwell.dialects.onnx.condition import *  # noqa: F403
    from stepwell.dialects.onnx.convolution import *  # noqa: F403
    from stepwell.dialects.onnx.detection import *  # noqa: F403
    from stepwell.dialects.onnx.generation import *  # noqa: F403
    from stepwell.dialects.onnx.image import *  # noqa: F403
    from stepwell.dialects.onnx.infrastructure import *  # noqa: F403
    from stepwell.dialects.onnx.logical import *  # noqa: F403
    from stepwell.dialects.onnx.matrix import *  # noqa: F403
    from stepwell.dialects.onnx.movement import *  # noqa: F403
    from stepwell.dialects.onnx.normalization import *  # noqa: F403
    from stepwell.dialects.onnx.pooling import *  # noqa: F403
    from stepwell.dialects.onnx.quantization import *  # noqa: F403
    from stepwell.dialects.onnx.reduction import *  # noqa: F403
    from stepwell.dialects.onnx.sequence import *  # noqa: F403
    from stepwell.dialects.onnx.shape import *  # noqa: F403
    from stepwell.dialects.onnx.signals import *  # noqa: F403
    from stepwell.dialects.onnx.sort import *  # noqa: F403
    from stepwell.dialects.onnx.subgraph import *  # noqa: F403
    from stepwell.dialects.onnx.type import *  # noqa: F403

NEWEST = 28
"""The newest operator set of the default domain that the classes say."""

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
    "subgraph",
    "type",
)
RUNTIME = (
    "experimental",
    "microsoft",
    "microsoft_attention",
    "microsoft_embedding",
    "microsoft_normalization",
    "microsoft_quantized",
    "microsoft_recurrence",
    "microsoft_tensors",
    "microsoft_text",
    "microsoft_weights",
)
"""The families of operators that ONNX Runtime has and ONNX has not."""
PREVIEW = ("preview", "training")
"""The families of ONNX's own domains for operators that may still change."""
LEARNING = ("ml_categories", "ml_features", "ml_linear", "ml_trees")
"""The families of ai.onnx.ml: ONNX's operators of classical machine learning."""
PYTORCH = ("aten",)
"""The family of PyTorch's own operators."""
OTHERS = (*RUNTIME, *PREVIEW, *LEARNING, *PYTORCH)
"""All families whose operators are not in ONNX's default domain, or not in ONNX."""


def family(name: str) -> Any:
    """The module of a family."""
    return import_module(f"{__name__}.{name}")


def classes() -> Sequence[type[OnnxOp]]:
    """All operation classes of the dialect."""
    return [op for name in ("base", *FAMILIES, *OTHERS) for op in family(name).OPS]


def operator_class(domain: str, op_type: str, opset_version: int) -> type[OnnxOp] | None:
    """The class of an operator at a version of its operator set; None where there was no such operator then."""
    from stepwell.dialects.onnx.index import FAMILY

    key = op_type if domain in ("", "ai.onnx") else f"{domain}.{op_type}"
    if key not in FAMILY:
        return None
    known = [since for since in _forms(FAMILY[key])[key] if since <= opset_version]
    return _forms(FAMILY[key])[key][max(known)] if known else None


@cache
def _forms(name: str) -> dict[str, dict[int, type[OnnxOp]]]:
    """Per operator of a family, its classes by the schema versions they stand for."""
    found: dict[str, dict[int, type[OnnxOp]]] = {}
    for op in family(name).OPS:
        found.setdefault(key_of(op), {}).update(dict.fromkeys(op.VERSIONS, op))
    return found


def key_of(op: type[OnnxOp]) -> str:
    """The operator of a class as the index spells it: `Conv`, `com.microsoft.Gelu`."""
    from stepwell.dialects.onnx.base import operator_of

    domain, operator = operator_of(op)
    return f"{domain}.{operator}" if domain else operator


def __getattr__(name: str) -> Any:
    if name == "Onnx":
        from xdsl.ir import Dialect

        value: Any = Dialect("onnx", [*classes()], [])
        globals()[name] = value
        return value
    if name.endswith("Op"):
        from stepwell.dialects.onnx import base
        from stepwell.dialects.onnx.index import FAMILY

        if name in ("OnnxOp", "UnknownOp"):
            return getattr(base, name)
        stem, _, suffix = name.removesuffix("Op").rpartition("V")
        operator = stem if stem and suffix.isdigit() else name.removesuffix("Op")
        if FAMILY.get(operator) in FAMILIES and hasattr(family(FAMILY[operator]), name):
            return getattr(family(FAMILY[operator]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
