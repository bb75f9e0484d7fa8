"""Calls of operations: those of keras.ops (Keras 3), and of TensorFlow's functions in functional models (Keras 2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue
from xdsl.irdl import OptOperandDef, VarOperandDef

from stepwell.dialects import keras
from stepwell.dialects.base import form
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import Values
from stepwell.frontends.faults import Fault
from stepwell.frontends.keras.builder import Builder, tensors
from stepwell.frontends.keras.config import Layer
from stepwell.frontends.keras.fields import flat, value_of
from stepwell.frontends.keras.functions import FUNCTIONS, Call
from stepwell.frontends.messages import quoted

LARGEST = 1 << 22
"""Elements of a constant that is written into the configuration."""

ACTIVATIONS = {
    "Celu": "celu", "Elu": "elu", "Exponential": "exponential", "Glu": "glu", "HardShrink": "hard_shrink",
    "HardSigmoid": "hard_sigmoid", "HardSilu": "hard_silu", "HardTanh": "hard_tanh", "LogSigmoid": "log_sigmoid",
    "Mish": "mish", "Relu": "relu", "Relu6": "relu6", "Selu": "selu", "Sigmoid": "sigmoid", "Silu": "silu",
    "SoftShrink": "soft_shrink", "Softplus": "softplus", "Softsign": "softsign", "SparsePlus": "sparse_plus",
    "SparseSigmoid": "sparse_sigmoid", "Sparsemax": "sparsemax", "Squareplus": "squareplus", "Tanh": "tanh",
    "TanhShrink": "tanh_shrink",
}  # fmt: skip
"""Operations that are an activation by name."""

SAME = {
    "Abs": "Absolute", "Amax": "Max", "Amin": "Min", "ConvertToTensor": "Identity", "Copy": "Identity",
    "StopGradient": "Identity", "TrueDivide": "Divide", "BitwiseNot": "BitwiseInvert",
}  # fmt: skip
"""Operations that are others under another name."""


def held(builder: Builder, layer: Layer, value: Any) -> SSAValue:
    """An argument as a tensor: a number or list of the configuration becomes a constant."""
    if isinstance(value, SSAValue):
        return value
    if isinstance(value, list) and tensors(value):
        from stepwell.dialects.keras.ops_movement import StackOp

        parts = [held(builder, layer, v) for v in value]
        return builder.one(StackOp, layer, parts, axis=0)
    try:
        array = np.asarray(value)
        if array.dtype.kind == "f" and not isinstance(value, np.ndarray):
            array = array.astype(np.float32)
        if array.dtype.kind in "iu" and not isinstance(value, np.ndarray):
            array = array.astype(np.int32) if np.abs(array).max(initial=0) < 1 << 31 else array.astype(np.int64)
        if array.dtype.kind not in "fiub" or array.size > LARGEST:
            raise ValueError
        payload = Values(array)
    except (ValueError, TypeError, OverflowError, KeyError):
        raise Fault(f"{layer}: {quoted(str(value))} is not a tensor") from None
    return builder.held(payload, f"{builder.label(layer)}/constant")


def arrays_held(builder: Builder, layer: Layer, value: Any) -> Any:
    """What a layer is called with, arrays of the configuration as constants."""
    if isinstance(value, np.ndarray):
        return held(builder, layer, value)
    if isinstance(value, list | tuple):
        return [arrays_held(builder, layer, v) for v in value]
    return {k: arrays_held(builder, layer, v) for k, v in value.items()} if isinstance(value, Mapping) else value


def built(builder: Builder, layer: Layer, name: str, args: Sequence[Any], options: Mapping[str, Any]) -> list[SSAValue]:
    """The operation `keras.ops.<name>`: operands by position or name, the other arguments as fields."""
    cls = keras.operation(f"ops.{name}")
    assert cls is not None
    spec = cls.get_irdl_definition()
    given = list(args)
    operands: list[Any] = []
    for field, definition in spec.operands:
        value = given.pop(0) if given else options.get(field)
        if isinstance(definition, VarOperandDef):
            items = value if isinstance(value, list | tuple) else [value, *given]
            given = [] if not isinstance(value, list | tuple) else given
            operands.append([held(builder, layer, v) for v in items])
        elif value is None:
            if not isinstance(definition, OptOperandDef):
                raise Fault(f"{layer}: it is called without {field}")
            operands.append(None)
        else:
            operands.append(held(builder, layer, value))
    return builder.emit(cls, layer, *operands, count=_count(cls), **fields(layer, cls, options))


def _count(cls: Any) -> int:
    return len(cls.get_irdl_definition().results)


def fields(layer: Layer, cls: Any, options: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an operation among the arguments of a call."""
    kinds = form(cls).kinds
    found = {}
    for name in cls.get_irdl_definition().properties:
        value = options.get(name)
        if value is None or name == "operandSegmentSizes":
            continue
        try:
            found[name] = value_of(kinds.get(name, ""), dtype_of(value) if name == "dtype" else value, None)
        except (TypeError, ValueError, OverflowError, StepwellError):
            raise Fault(f"{layer}: its {name} is {quoted(str(value))}") from None
    return found


def dtype_of(value: Any) -> Any:
    """The name of an element type, however it is written."""
    if isinstance(value, Mapping):
        inner = value.get("config")
        value = inner.get("name") if isinstance(inner, Mapping) else inner
    return value.rpartition(".")[2] if isinstance(value, str) else value


def operation(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """An operation of keras.ops."""
    options = {k: v for k, v in layer.config.items() if k != "name"}
    return called(builder, layer, Call(layer.class_name, list(args), {**options, **kwargs}))


def tf_function(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """A function of TensorFlow by its name, as the operation of keras.ops that is the same."""
    name = layer.config.get("function")
    name = name.removeprefix("tf.") if isinstance(name, str) else "__operators__.getitem"
    if layer.class_name == "SlicingOpLambda":
        name = "__operators__.getitem"
    short = name.removeprefix("compat.v1.")
    translate = FUNCTIONS.get(short)
    inputs = args
    if len(args) == 1 and isinstance(args[0], list) and short not in ("concat", "stack"):
        inputs = args[0] if tensors(args[0]) else args
    found = translate(list(inputs), dict(kwargs)) if translate is not None else None
    if found is None:
        given = tensors([*args, kwargs])
        return builder.unknown(layer, given, reason=f"there is no lowering for TensorFlow's function {name}")
    return called(builder, layer, found)


def called(builder: Builder, layer: Layer, call: Call) -> list[SSAValue]:
    """A call of an operation of keras.ops by the name of its class."""
    name = SAME.get(call.name, call.name)
    special = SPECIAL.get(name)
    if special is not None:
        found = special(builder, layer, call)
        if found is not None:
            return found
    elif name in ACTIVATIONS:
        from stepwell.dialects.keras.activation import ActivationOp

        return [builder.one(ActivationOp, layer, held(builder, layer, _x(layer, call)), activation=ACTIVATIONS[name])]
    elif keras.operation(f"ops.{name}") is not None:
        return built(builder, layer, name, call.args, call.options)
    given = tensors([call.args, call.options])
    return builder.unknown(layer, given, reason="there is no lowering for this operation of keras.ops")


def _x(layer: Layer, call: Call) -> Any:
    if call.args:
        return call.args[0]
    found = next((call.options[n] for n in ("x", "inputs", "xs", "input") if n in call.options), None)
    if found is None:
        raise Fault(f"{layer}: it is called without a tensor")
    return found


def _identity(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    return [held(builder, layer, _x(layer, call))]


def _layer_op(class_name: str, **renamed: str) -> Any:
    """An operation that is a layer of Keras under another name."""

    def found(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
        cls = keras.operation(class_name)
        assert cls is not None
        options = {renamed.get(k, k): v for k, v in call.options.items()}
        x = held(builder, layer, _x(layer, call))
        segments = [x, *([None] * (len(cls.get_irdl_definition().operands) - 1))]
        return [builder.one(cls, layer, *segments, **fields(layer, cls, options))]

    return found


def _elu(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    if call.options.get("alpha", 1.0) == 1.0:
        from stepwell.dialects.keras.activation import ActivationOp

        return [builder.one(ActivationOp, layer, held(builder, layer, _x(layer, call)), activation="elu")]
    return _layer_op("ELU")(builder, layer, call)


def _celu(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    if call.options.get("alpha", 1.0) != 1.0:
        return None
    from stepwell.dialects.keras.activation import ActivationOp

    return [builder.one(ActivationOp, layer, held(builder, layer, _x(layer, call)), activation="celu")]


def _axes_list(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    """Concatenate and Stack take a list of tensors."""
    name = "Stack" if call.name == "Stack" else "Concatenate"
    values = [held(builder, layer, v) for v in _items(_x(layer, call))]
    cls = keras.operation(f"ops.{name}")
    assert cls is not None
    return [builder.one(cls, layer, values, **fields(layer, cls, call.options))]


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _get_item(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    """An index as Python writes it; one with tensors in it is left to extensions."""
    from stepwell.dialects.keras.ops_movement import GetItemOp

    key = call.args[1] if len(call.args) > 1 else call.options.get("key", call.options.get("slice_spec"))
    keys = [_key(k) for k in (key if isinstance(key, list | tuple) else [key])]
    if any(k is None for k in keys):
        return None
    return [builder.one(GetItemOp, layer, held(builder, layer, _x(layer, call)), key=[k for k in keys if k])]


def _key(key: Any) -> str | None:
    if key is None:
        return "None"
    if key is Ellipsis or (isinstance(key, Mapping) and key.get("class_name") == "__ellipsis__"):
        return "..."
    if isinstance(key, bool):
        return None
    if isinstance(key, int):
        return str(key)
    if isinstance(key, Mapping):
        inner = key.get("config") if key.get("class_name") == "__slice__" else key
        if isinstance(inner, Mapping) and "start" in inner:
            parts = [inner.get(n) for n in ("start", "stop", "step")]
            if all(p is None or (isinstance(p, int) and not isinstance(p, bool)) for p in parts):
                return ":".join("" if p is None else str(p) for p in parts)
    return None


def _reshape(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    """To a shape of numbers, or one that has tensors in it."""
    from stepwell.dialects.keras.ops_movement import ReshapeOp

    x = held(builder, layer, _x(layer, call))
    shape = next((call.options[n] for n in ("newshape", "shape") if call.options.get(n) is not None), None)
    if shape is None and len(call.args) > 1:
        shape = call.args[1]
    if isinstance(shape, SSAValue) or tensors(shape):
        return [builder.one(ReshapeOp, layer, x, held(builder, layer, shape))]
    sizes = [-1 if s is None else s for s in flat(shape)]
    return [builder.one(ReshapeOp, layer, x, None, **fields(layer, ReshapeOp, {"newshape": sizes}))]


def _split(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    """In a number of parts, at places, or in parts of given sizes (`size_splits`)."""
    from stepwell.dialects.keras.ops_movement import SplitOp

    how = call.options.get("indices_or_sections")
    sizes = call.options.get("sizes")
    options: dict[str, Any] = {"axis": call.options.get("axis", 0), "unstacked": call.options.get("unstacked", False)}
    if isinstance(how, int):
        options["sections"], count = how, how
    elif sizes is not None:
        options["sizes"], count = sizes, len(flat(sizes))
    elif isinstance(how, list | tuple):
        options["indices"], count = how, len(how) + 1
    else:
        return None
    if not 0 < count <= 1 << 12:
        raise Fault(f"{layer}: it splits into {count} parts")
    x = held(builder, layer, _x(layer, call))
    return builder.emit(SplitOp, layer, x, count=count, **fields(layer, SplitOp, options))


def _unstack(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    number = call.options.get("num")
    if not isinstance(number, int):
        return None
    return _split(
        builder, layer, Call("Split", call.args, {**call.options, "indices_or_sections": number, "unstacked": True})
    )


def _pad(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    options = {k: v for k, v in call.options.items() if v is not None}
    return built(builder, layer, "Pad", [_x(layer, call)], options)


def _resize(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    """An image in another size, as the layer Resizing has it."""
    size = call.options.get("size")
    if not isinstance(size, list | tuple) or len(size) != 2 or not all(isinstance(s, int) for s in size):
        return None
    return _layer_op("Resizing")(
        builder, layer, Call("Resize", call.args, {**call.options, "height": size[0], "width": size[1]})
    )


def _einsum(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    from stepwell.dialects.keras.ops_reduction import EinsumOp

    values = [held(builder, layer, v) for v in call.args]
    if not values:
        return None
    return [builder.one(EinsumOp, layer, values, **fields(layer, EinsumOp, call.options))]


def _where(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    values = [*call.args, *(call.options[n] for n in ("x1", "x2", "x", "y") if call.options.get(n) is not None)]
    return built(builder, layer, "Where", values, {}) if len(values) == 3 else None


def _clip(builder: Builder, layer: Layer, call: Call) -> list[SSAValue] | None:
    from stepwell.dialects.keras.ops_elementwise import ClipOp, MaximumOp, MinimumOp

    low, high = call.options.get("x_min"), call.options.get("x_max")
    x = held(builder, layer, _x(layer, call))
    if isinstance(low, int | float) and isinstance(high, int | float):
        return [builder.one(ClipOp, layer, x, x_min=low, x_max=high)]
    if low is not None:
        x = builder.one(MaximumOp, layer, x, held(builder, layer, low))
    return [x if high is None else builder.one(MinimumOp, layer, x, held(builder, layer, high))]


SPECIAL: dict[str, Callable[[Builder, Layer, Call], list[SSAValue] | None]] = {
    "Celu": _celu,
    "Clip": _clip,
    "Concatenate": _axes_list,
    "Einsum": _einsum,
    "Elu": _elu,
    "GetItem": _get_item,
    "Identity": _identity,
    "LeakyRelu": _layer_op("LeakyReLU"),
    "Pad": _pad,
    "Reshape": _reshape,
    "Resize": _resize,
    "Softmax": _layer_op("Softmax"),
    "Split": _split,
    "Stack": _axes_list,
    "Unstack": _unstack,
    "Where": _where,
}

__all__ = ["operation", "tf_function"]
