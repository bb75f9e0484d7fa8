"""Movement: elements are put by index. Negative indices count from the end."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.elementwise import BOOLEAN
from stepwell.dialects.opset.moves import need_integer
from stepwell.dialects.opset.shapes import merge
from stepwell.dialects.opset.values import Bounds, normalize_axis, scalar
from stepwell.dialects.types import element_of, intersect, print_shape, shape_of, static_shape, tensor

_UFUNCS: dict[str, Any] = {
    "sum": np.add,
    "sub": np.subtract,
    "prod": np.multiply,
    "min": np.minimum,
    "max": np.maximum,
    "mean": np.add,
}
_LOGICAL: dict[str, Any] = {"sum": np.logical_or, "prod": np.logical_and, "min": np.logical_and, "max": np.logical_or}


def put(out: np.ndarray, places: tuple[Any, ...], updates: np.ndarray, reduction: str) -> None:
    """Put updates at places; where a place occurs several times they come in order."""
    if reduction == "none":
        out[places] = updates
    else:
        functions = _LOGICAL if out.dtype == np.bool_ and reduction in _LOGICAL else _UFUNCS
        functions[reduction].at(out, places, updates)


class _ScatterElements(OpsetOp):
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = operand_def(Tensor)

    def infer(self):
        data, indices, updates, where = self.operands
        kind = single_element(self, data, updates)
        need_integer(self, "the indices", indices)
        need_integer(self, "the axis", where)
        if static_shape(where) not in (None, (), (1,)):
            self.fail("the axis must be one number")
        shape, places, given = shape_of(data), shape_of(indices), shape_of(updates)
        if shape is not None and places is not None and len(shape) != len(places):
            self.fail(f"data of rank {len(shape)} and indices of rank {len(places)}")
        if places is not None and given is not None and merge(places, given) is None:
            self.fail(f"the indices are [{print_shape(places)}], the updates [{print_shape(given)}]")
        axis = scalar(where)
        if axis is not None and shape is not None:
            normalize_axis(self, axis, len(shape))
        return (tensor(kind, shape),)

    def how(self) -> tuple[str, bool]:
        """The reduction, and whether the data's own element takes part."""
        return "none", True

    def evaluate(self, data: Any, indices: Any, updates: Any, axis: Any):
        where = int(np.reshape(axis, ())[()]) % data.ndim
        index = np.asarray(indices).astype(np.int64)
        index = np.where(index < 0, index + data.shape[where], index)
        places = tuple(index if i == where else g for i, g in enumerate(np.indices(index.shape, sparse=True)))
        reduction, own = self.how()
        wide = reduction == "mean" and data.dtype.kind == "i"
        out = data.astype(np.int64) if wide else data.copy()
        if reduction != "none" and not own:
            out[places] = _neutral(reduction, out.dtype)
        put(out, places, updates, reduction)
        if reduction == "mean":
            count = np.full(data.shape, int(own), np.int64)
            np.add.at(count, places, 1)
            count = np.maximum(count, 1)
            # The sum is divided towards minus infinity where it is of integers, as OpenVINO does.
            out = (out // count if wide else out / count).astype(data.dtype)
        return out


def _neutral(reduction: str, dtype: np.dtype) -> Any:
    if reduction in ("min", "max"):
        if dtype == np.bool_:
            return reduction == "min"
        if dtype.kind in "iu":
            return np.iinfo(dtype).max if reduction == "min" else np.iinfo(dtype).min
        return np.inf if reduction == "min" else -np.inf
    return 1 if reduction == "prod" else 0


@irdl_op_definition
class ScatterElementsUpdate3Op(_ScatterElements):
    """docs.openvino.ai › ScatterElementsUpdate-3"""

    name = "opset.ScatterElementsUpdate_3"
    output = result_def(Tensor)


@irdl_op_definition
class ScatterElementsUpdateOp(_ScatterElements):
    """docs.openvino.ai › ScatterElementsUpdate-12"""

    name = "opset.ScatterElementsUpdate_12"
    reduction = enumeration("none", "max", "sum", "mean", "min", "prod", default="none")
    use_init_val = boolean(True)
    output = result_def(Tensor)

    def infer(self):
        if plain(self.reduction) == "mean" and element_of(self.operands[0]) == BOOLEAN:
            self.fail("there is no mean of booleans")
        return super().infer()

    def how(self) -> tuple[str, bool]:
        return plain(self.reduction), plain(self.use_init_val)


class _ScatterND(OpsetOp):
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)

    def infer(self):
        data, indices, updates = self.operands
        kind = single_element(self, data, updates)
        need_integer(self, "the indices", indices)
        shape, places, given = shape_of(data), shape_of(indices), shape_of(updates)
        if shape == () or places == ():
            self.fail("data and indices must have rank 1 or more")
        if shape is None or places is None or not isinstance(places[-1], int):
            return (tensor(kind, shape),)
        depth = places[-1]
        if depth > len(shape):
            self.fail(f"indices of {depth} numbers are too many for data of rank {len(shape)}")
        wanted = (*places[:-1], *shape[depth:])
        if given is not None and wanted and merge(wanted, given) is None:
            self.fail(f"the updates are [{print_shape(given)}], the places [{print_shape(wanted)}]")
        return (tensor(kind, shape),)

    def how(self) -> str:
        return "none"

    def evaluate(self, data: Any, indices: Any, updates: Any):
        out = data.copy()
        index = np.moveaxis(np.asarray(indices).astype(np.int64), -1, 0)
        limits = np.reshape(data.shape[: len(index)], (len(index),) + (1,) * (index.ndim - 1))
        places = tuple(np.where(index < 0, index + limits, index))
        put(out, places, np.reshape(updates, (*index.shape[1:], *data.shape[len(index) :])), self.how())
        return out


@irdl_op_definition
class ScatterNDUpdate4Op(_ScatterND):
    """docs.openvino.ai › ScatterNDUpdate-4"""

    name = "opset.ScatterNDUpdate_4"
    output = result_def(Tensor)


@irdl_op_definition
class ScatterNDUpdateOp(_ScatterND):
    """docs.openvino.ai › ScatterNDUpdate-15"""

    name = "opset.ScatterNDUpdate_15"
    reduction = enumeration("none", "max", "sum", "min", "prod", "sub", default="none")
    output = result_def(Tensor)

    def how(self) -> str:
        return plain(self.reduction)


@irdl_op_definition
class ScatterUpdateOp(OpsetOp):
    """docs.openvino.ai › ScatterUpdate-3"""

    name = "opset.ScatterUpdate_3"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, indices, updates, where = self.operands
        single_element(self, data, updates)
        kind = element_of(data)
        need_integer(self, "the indices", indices)
        need_integer(self, "the axis", where)
        if static_shape(where) not in (None, (), (1,)):
            self.fail("the axis must be one number")
        shape, places, given, axis = shape_of(data), shape_of(indices), shape_of(updates), scalar(where)
        if shape is not None and axis is not None:
            axis = normalize_axis(self, axis, len(shape))
        if shape is None or places is None or given is None:
            return (tensor(kind, shape),)
        if axis is None:
            if len(given) != len(shape) + len(places) - 1:
                self.fail(f"updates of rank {len(given)} for data of rank {len(shape)} and indices of {len(places)}")
            return (tensor(kind, shape),)
        wanted = (*shape[:axis], *places, *shape[axis + 1 :])
        fits = len(wanted) == len(given) and all(
            intersect(a, b) is not None for a, b in zip(wanted, given, strict=True)
        )
        if not fits:
            self.fail(f"the updates are [{print_shape(given)}], the places [{print_shape(wanted)}]")
        return (tensor(kind, shape),)

    def bounds(self, *operands: Any) -> Any:
        data, indices, updates, axis = operands
        if data is None or updates is None or any(o is None or not o.exact for o in (indices, axis)):
            return None
        return Bounds(
            self.evaluate(data.lo, indices.lo, updates.lo, axis.lo),
            self.evaluate(data.hi, indices.lo, updates.hi, axis.lo),
        )

    def evaluate(self, data: Any, indices: Any, updates: Any, axis: Any):
        where = int(np.reshape(axis, ())[()]) % max(data.ndim, 1)
        out = data.copy()
        index = np.asarray(indices).astype(np.int64)
        index = np.where(index < 0, index + data.shape[where], index)
        out[(slice(None),) * where + (index,)] = updates
        return out
