"""TensorFlow's functions that functional models of Keras 2 call, as operations of keras.ops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple


class Call(NamedTuple):
    """An operation of keras.ops with its arguments: tensors and values by position, the others by name."""

    name: str
    args: list[Any]
    options: dict[str, Any]


Translate = Callable[[list[Any], dict[str, Any]], Call | None]


def _gathered(args: list[Any], kwargs: dict[str, Any], names: tuple[str, ...]) -> list[Any]:
    """Arguments by position; those given by name follow in their order."""
    return [*args, *(kwargs[n] for n in names[len(args) :] if n in kwargs and kwargs[n] is not None)]


def unary(name: str) -> Translate:
    return lambda args, kwargs: Call(name, _gathered(args, kwargs, ("x",))[:1], {})


def binary(name: str) -> Translate:
    return lambda args, kwargs: Call(name, _gathered(args, kwargs, ("x", "y"))[:2], {})


def reduction(name: str) -> Translate:
    def found(args: list[Any], kwargs: dict[str, Any]) -> Call:
        axis = args[1] if len(args) > 1 else kwargs.get("axis", kwargs.get("reduction_indices"))
        keep = kwargs.get("keepdims", kwargs.get("keep_dims"))
        return Call(name, args[:1] or [kwargs.get("input_tensor")], {"axis": axis, "keepdims": bool(keep)})

    return found


def renamed(name: str, count: int = 1, **names: str) -> Translate:
    """An operation whose arguments behind the first `count` have other names in keras.ops, in their order."""

    def found(args: list[Any], kwargs: dict[str, Any]) -> Call:
        options = {ours: kwargs[theirs] for theirs, ours in names.items() if kwargs.get(theirs) is not None}
        for ours, value in zip(names.values(), args[count:], strict=False):
            options.setdefault(ours, value)
        return Call(name, args[:count], options)

    return found


def _arg(name: str) -> Translate:
    def found(args: list[Any], kwargs: dict[str, Any]) -> Call:
        axis = kwargs.get("axis", kwargs.get("dimension", args[1] if len(args) > 1 else 0))
        return Call(name, args[:1], {"axis": axis or 0, "dtype": kwargs.get("output_type") or "int64"})

    return found


def _matmul(args: list[Any], kwargs: dict[str, Any]) -> Call | None:
    if any(kwargs.get(n) for n in ("adjoint_a", "adjoint_b", "a_is_sparse", "b_is_sparse")):
        return None
    options = {n: bool(kwargs.get(n)) for n in ("transpose_a", "transpose_b")}
    return Call("Matmul", _gathered(args, kwargs, ("a", "b"))[:2], options)


def _listed(name: str) -> Translate:
    """A list of tensors: the first argument, or all of them."""

    def found(args: list[Any], kwargs: dict[str, Any]) -> Call:
        first = args[0] if args and isinstance(args[0], list) else [*args]
        axis = kwargs.get("axis", args[1] if len(args) > 1 and isinstance(args[0], list) else 0)
        return Call(name, [first], {"axis": axis})

    return found


def _split(args: list[Any], kwargs: dict[str, Any]) -> Call | None:
    how = kwargs.get("num_or_size_splits", args[1] if len(args) > 1 else None)
    axis = kwargs.get("axis", 0)
    key = "indices_or_sections" if isinstance(how, int) else "sizes"
    if key == "sizes" and (not isinstance(how, list) or any(not isinstance(h, int) or h < 0 for h in how)):
        return None
    return Call("Split", args[:1], {key: how, "axis": axis})


def _gather(args: list[Any], kwargs: dict[str, Any]) -> Call | None:
    if kwargs.get("batch_dims"):
        return None
    return Call("Take", _gathered(args, kwargs, ("params", "indices"))[:2], {"axis": kwargs.get("axis") or 0})


def _one_hot(args: list[Any], kwargs: dict[str, Any]) -> Call | None:
    if kwargs.get("on_value") is not None or kwargs.get("off_value") is not None:
        return None
    depth = kwargs.get("depth", args[1] if len(args) > 1 else None)
    if not isinstance(depth, int):
        return None
    options = {"num_classes": depth, "axis": kwargs.get("axis", -1), "dtype": kwargs.get("dtype") or "float32"}
    return Call("OneHot", args[:1], options)


def _resize(args: list[Any], kwargs: dict[str, Any]) -> Call | None:
    if kwargs.get("preserve_aspect_ratio"):
        return None
    size = kwargs.get("size", args[1] if len(args) > 1 else None)
    options = {"size": size, "interpolation": kwargs.get("method") or "bilinear", "antialias": kwargs.get("antialias")}
    return Call("Resize", args[:1], options)


def _l2(args: list[Any], kwargs: dict[str, Any]) -> Call:
    axis = kwargs.get("axis", args[1] if len(args) > 1 else -1)
    return Call("Normalize", args[:1], {"axis": axis, "epsilon": (kwargs.get("epsilon") or 1e-12) ** 0.5})


def _zeros(name: str) -> Translate:
    return lambda args, kwargs: Call(name, args[:1], {"dtype": kwargs.get("dtype")})


def _pad(args: list[Any], kwargs: dict[str, Any]) -> Call:
    options = {
        "pad_width": kwargs.get("paddings", args[1] if len(args) > 1 else None),
        "mode": str(kwargs.get("mode") or "CONSTANT").lower(),
        "constant_values": kwargs.get("constant_values") or 0,
    }
    return Call("Pad", args[:1], options)


FUNCTIONS: dict[str, Translate] = {
    "__operators__.add": binary("Add"),
    "__operators__.getitem": lambda args, kwargs: Call("GetItem", args[:1], kwargs),
    "abs": unary("Absolute"),
    "argmax": _arg("Argmax"),
    "argmin": _arg("Argmin"),
    "broadcast_to": renamed("BroadcastTo", shape="shape"),
    "cast": renamed("Cast", dtype="dtype"),
    "clip_by_value": renamed("Clip", clip_value_min="x_min", clip_value_max="x_max"),
    "concat": _listed("Concatenate"),
    "convert_to_tensor": unary("Identity"),
    "expand_dims": renamed("ExpandDims", axis="axis"),
    "gather": _gather,
    "identity": unary("Identity"),
    "image.resize": _resize,
    "linalg.l2_normalize": _l2,
    "linalg.matmul": _matmul,
    "math.argmax": _arg("Argmax"),
    "math.argmin": _arg("Argmin"),
    "math.cumsum": renamed("Cumsum", axis="axis"),
    "math.divide_no_nan": binary("DivideNoNan"),
    "math.l2_normalize": _l2,
    "nn.elu": unary("Elu"),
    "nn.gelu": lambda args, kwargs: Call("Gelu", args[:1], {"approximate": bool(kwargs.get("approximate"))}),
    "nn.l2_normalize": _l2,
    "nn.leaky_relu": lambda args, kwargs: Call("LeakyRelu", args[:1], {"negative_slope": kwargs.get("alpha", 0.2)}),
    "nn.log_softmax": lambda args, kwargs: Call("LogSoftmax", args[:1], {"axis": _or(kwargs.get("axis"), -1)}),
    "nn.softmax": lambda args, kwargs: Call("Softmax", args[:1], {"axis": _or(kwargs.get("axis"), -1)}),
    "one_hot": _one_hot,
    "ones_like": _zeros("OnesLike"),
    "pad": _pad,
    "repeat": renamed("Repeat", repeats="repeats", axis="axis"),
    "reshape": renamed("Reshape", shape="newshape"),
    "reverse": renamed("Flip", axis="axis"),
    "roll": renamed("Roll", shift="shift", axis="axis"),
    "shape": lambda args, kwargs: Call("Shape", args[:1], {"dtype": kwargs.get("out_type") or "int32"}),
    "split": _split,
    "squeeze": renamed("Squeeze", axis="axis"),
    "stack": _listed("Stack"),
    "stop_gradient": unary("Identity"),
    "tile": renamed("Tile", multiples="repeats"),
    "transpose": renamed("Transpose", perm="axes"),
    "where": lambda args, kwargs: Call("Where", args, kwargs),
    "zeros_like": _zeros("ZerosLike"),
}
"""By name, without `tf.` and `compat.v1.`."""


def _or(value: Any, default: Any) -> Any:
    return default if value is None else value


UNARY = {
    "acos": "Arccos", "acosh": "Arccosh", "asin": "Arcsin", "asinh": "Arcsinh", "atan": "Arctan", "atanh": "Arctanh",
    "ceil": "Ceil", "cos": "Cos", "cosh": "Cosh", "erf": "Erf", "exp": "Exp", "expm1": "Expm1", "floor": "Floor",
    "is_finite": "Isfinite", "is_inf": "Isinf", "is_nan": "Isnan", "log": "Log", "log1p": "Log1p",
    "log_sigmoid": "LogSigmoid", "logical_not": "LogicalNot", "negative": "Negative", "reciprocal": "Reciprocal",
    "round": "Round", "rsqrt": "Rsqrt", "sigmoid": "Sigmoid", "sign": "Sign", "sin": "Sin", "sinh": "Sinh",
    "softplus": "Softplus", "softsign": "Softsign", "sqrt": "Sqrt", "square": "Square", "tan": "Tan", "tanh": "Tanh",
    "abs": "Absolute",
}  # fmt: skip
BINARY = {
    "add": "Add", "divide": "Divide", "equal": "Equal", "floor_div": "FloorDivide", "floordiv": "FloorDivide",
    "floormod": "Mod",
    "greater": "Greater", "greater_equal": "GreaterEqual", "less": "Less", "less_equal": "LessEqual",
    "logical_and": "LogicalAnd", "logical_or": "LogicalOr", "logical_xor": "LogicalXor", "maximum": "Maximum",
    "minimum": "Minimum", "mod": "Mod", "multiply": "Multiply", "not_equal": "NotEqual", "pow": "Power",
    "squared_difference": "SquaredDifference", "subtract": "Subtract", "truediv": "Divide",
}  # fmt: skip
NN = {
    "relu": "Relu", "relu6": "Relu6", "selu": "Selu", "sigmoid": "Sigmoid", "silu": "Silu", "softplus": "Softplus",
    "softsign": "Softsign", "swish": "Silu", "tanh": "Tanh",
}  # fmt: skip
REDUCTIONS = {
    "all": "All", "any": "Any", "logsumexp": "Logsumexp", "max": "Max", "mean": "Mean", "min": "Min", "prod": "Prod",
    "std": "Std", "sum": "Sum", "variance": "Var",
}  # fmt: skip
for _name, _ours in UNARY.items():
    FUNCTIONS[f"math.{_name}"] = FUNCTIONS[_name] = unary(_ours)
for _name, _ours in BINARY.items():
    FUNCTIONS[f"math.{_name}"] = FUNCTIONS[_name] = binary(_ours)
for _name, _ours in NN.items():
    FUNCTIONS[f"nn.{_name}"] = unary(_ours)
for _name, _ours in REDUCTIONS.items():
    FUNCTIONS[f"math.reduce_{_name}"] = FUNCTIONS[f"reduce_{_name}"] = reduction(_ours)

__all__ = ["FUNCTIONS", "Call"]
