"""Which inputs a node has: those of its operator, less the optional ones that its attributes leave out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xdsl.ir import Attribute
from xdsl.irdl import OptOperandDef, VarOperandDef

from stepwell.dialects.fields import plain
from stepwell.dialects.mxnet import operation
from stepwell.dialects.mxnet.base import MxnetOp
from stepwell.frontends.faults import Fault
from stepwell.frontends.mxnet.attributes import properties


def _has(prop: str, *values: Any) -> Any:
    def present(properties: Mapping[str, Attribute]) -> bool:
        found = properties.get(prop)
        return found is not None and plain(found) in values

    return present


_BIASED = _has("no_bias", False)
PRESENT: dict[str, dict[str, Any]] = {
    "Convolution": {"bias": _BIASED},
    "Convolution_v1": {"bias": _BIASED},
    "Deconvolution": {"bias": _BIASED},
    "FullyConnected": {"bias": _BIASED},
    "_contrib_DeformableConvolution": {"bias": _BIASED},
    "_contrib_ModulatedDeformableConvolution": {"bias": _BIASED},
    "_contrib_quantized_conv": {"bias": _BIASED, "min_bias": _BIASED, "max_bias": _BIASED},
    "_contrib_quantized_fully_connected": {"bias": _BIASED, "min_bias": _BIASED, "max_bias": _BIASED},
    "LeakyReLU": {"gamma": _has("act_type", "prelu")},
    "RNN": {
        "state": lambda p: True,
        "state_cell": _has("mode", "lstm"),
        "sequence_length": _has("use_sequence_length", True),
    },
    "SequenceLast": {"sequence_length": _has("use_sequence_length", True)},
    "SequenceMask": {"sequence_length": _has("use_sequence_length", True)},
    "SequenceReverse": {"sequence_length": _has("use_sequence_length", True)},
    "softmax": {"length": _has("use_length", True)},
    "CTCLoss": {"data_lengths": _has("use_data_lengths", True), "label_lengths": _has("use_label_lengths", True)},
    "_contrib_DeformablePSROIPooling": {"trans": _has("no_trans", False)},
    "_contrib_BilinearResize2D": {"like": _has("mode", "like")},
    "_npi_percentile": {"q": lambda p: "q_scalar" not in p},
    "_npi_bincount": {"weights": _has("has_weights", True)},
    "_npi_delete": {"obj": lambda p: "int_ind" not in p and "step" not in p},
    "_npi_insert_scalar": {"values": lambda p: "val" not in p},
    "_npi_insert_slice": {"values": lambda p: "val" not in p},
    "_npi_insert_tensor": {"values": lambda p: "val" not in p},
    "_npi_ediff1d": {"input2": _has("to_begin_arr_given", True), "input3": _has("to_end_arr_given", True)},
    "_npi_average": {"weights": _has("weighted", True)},
}
"""For each operator when it has its optional inputs."""


def expected(cls: type[MxnetOp], props: Mapping[str, Attribute]) -> list[tuple[str, bool]]:
    """(input, whether it may be repeated) of the inputs that an operator has."""
    rules = PRESENT.get(cls.name.removeprefix("mxnet."), {})
    made = []
    for name, definition in cls.get_irdl_definition().operands:
        if isinstance(definition, OptOperandDef) and name in rules and not rules[name](props):
            continue
        made.append((name, _repeated(definition)))
    return made


def _repeated(definition: Any) -> bool:
    return isinstance(definition, VarOperandDef) and not isinstance(definition, OptOperandDef)


def names(node: Any) -> list[str]:
    """The names of a node's inputs; of one whose operator is not known, or that has any number, none."""
    cls = operation(node.op)
    if cls is None:
        return []
    found = expected(cls, properties(cls, node.attrs))
    return [] if any(repeated for _, repeated in found) else [name for name, _ in found]


def segments(cls: type[MxnetOp], props: Mapping[str, Attribute], count: int) -> list[int]:
    """How many of `count` inputs belong to each operand of the class; raises Fault where they do not fit."""
    known = expected(cls, props)
    present = {name for name, _ in known}
    single = sum(not repeated for _, repeated in known)
    repeated = [name for name, many in known if many]
    sizes = []
    left = count
    optional = [n for n, d in cls.get_irdl_definition().operands if isinstance(d, OptOperandDef) and n in present]
    # Inputs that may be left out are the last ones; old files have fewer of them.
    surplus = single - count if not repeated else 0
    missing = set(optional[len(optional) - surplus :]) if 0 < surplus <= len(optional) else set()
    for name, definition in cls.get_irdl_definition().operands:
        if _repeated(definition):
            sizes.append(count - single if name == repeated[0] else 0)
        else:
            sizes.append(int(name in present and name not in missing))
        left -= sizes[-1]
    if left or any(size < 0 for size in sizes):
        wanted = f"{single - len(optional)} to {single}" if optional else f"{single}"
        raise Fault(f"it has {count} inputs; MXNet has {wanted}" + (" or more" if repeated else ""))
    return sizes


__all__ = ["expected", "names", "segments"]
