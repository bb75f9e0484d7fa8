"""What hash tables hold: pairs given as tensors, or lines of a text file among the model's assets."""

from __future__ import annotations

from math import prod
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from xdsl.dialects.builtin import DictionaryAttr, ModuleOp, StringAttr
from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.payload import Values, payload
from stepwell.dialects.provenance import LAYER, NAMES, describe
from stepwell.dialects.tf.base import ASSETS, shape_in
from stepwell.dialects.tf.transforms.building import constant, holding
from stepwell.dialects.types import ElementType, element, element_of, static_shape

Filled: TypeAlias = tuple[SSAValue, SSAValue]
"""Keys and values of a table."""

WHOLE_LINE, LINE_NUMBER = -2, -1
"""What of a line is meant, where it is no column (core/kernels/lookup_util.h)."""

DENSE = (tf.MutableDenseHashTableOp, tf.MutableDenseHashTableV2Op)

MOST_BYTES = 1 << 30


def find(op: Any, pairs: Filled) -> Operation:
    """The look-up in pairs that are known."""
    keys, values = pairs
    made = tf.LookupOp.of(
        keys, values, op.operands[1], op.operands[2], Tin=element_of(op.operands[1]), Tout=element_of(op.results[0])
    )
    for name in (LAYER, NAMES):
        if name in op.attributes:
            made.attributes[name] = op.attributes[name]
    return made


def size(op: Any, pairs: Filled) -> Operation:
    """How many pairs there are."""
    known = static_shape(pairs[0])
    if known is not None:
        return holding(payload(np.array(prod(known), np.int64)))
    return tf.SizeOp.of(pairs[0], T=element_of(pairs[0]), out_type="i64")


def dense(op: Any, maker: Any, pairs: Filled) -> Filled | str:
    """The pairs of a dense table, which is saved with its empty places: those have a key that stands for none."""
    given = (*pairs, *maker.operands)
    held = [array for value in given if (array := _array(value)) is not None]
    if len(held) != len(given):
        return f"{describe(op)}: what fills the table is not known before the model runs"
    keys, values, *none = held
    shape = [n for n in shape_in(maker.value_shape) or () if isinstance(n, int)]
    if keys.size != len(keys) or values.size != keys.size * prod(shape):
        return f"{describe(op)}: tables whose keys are no scalars are not read"
    flat = keys.reshape(-1)
    taken = np.ones(len(flat), np.bool_)
    for key in none:
        taken &= flat != key.reshape(-1)[0]
    fitting = values.reshape(len(flat), *shape)[taken]
    kinds = element(maker.key_dtype), element(maker.value_dtype)
    made = (constant(op, Values(array, kind)) for array, kind in zip((flat[taken], fitting), kinds, strict=True))
    return next(made), next(made)


def file_of(op: Any, maker: Any, module: ModuleOp) -> Filled | str:
    """The pairs in a text file, as constants in front of the operation; or why they cannot be had."""
    name = _text(op.operands[1])
    if name is None:
        return f"{describe(op)}: the name of its file is not known before the model runs"
    assets = module.attributes.get(ASSETS)
    entry = assets.data.get(name) if isinstance(assets, DictionaryAttr) else None
    if not isinstance(entry, StringAttr):
        return f"{describe(op)}: it reads the file '{name}', which is no asset of the model"
    kinds = element(maker.key_dtype), element(maker.value_dtype)
    try:
        found = pairs(
            Path(entry.data),
            (plain(op.key_index), plain(op.value_index)),
            kinds,
            plain(op.delimiter),
            plain(op.vocab_size),
            plain(op.offset),
        )
    except OSError as error:
        return f"{describe(op)}: the asset {entry.data} cannot be read: {error.strerror}"
    except StepwellError as error:
        return f"{describe(op)}: the asset {entry.data}: {error}"
    keys, values = (constant(op, Values(array, kind)) for array, kind in zip(found, kinds, strict=True))
    return keys, values


def pairs(
    path: Path,
    columns: tuple[int, int],
    kinds: tuple[ElementType, ElementType],
    delimiter: str,
    most: int,
    offset: int,
) -> tuple[np.ndarray, np.ndarray]:
    """Keys and values in a text file: of each line a column, the whole line, or its number.

    Raises StepwellError for lines that have too few columns or no numbers where there should be some.
    """
    if path.stat().st_size > MOST_BYTES:
        raise StepwellError(f"it has more than {MOST_BYTES} bytes")
    lines = path.read_bytes().decode("utf-8", "surrogateescape").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    lines = [line.replace("\r", "") for line in lines[offset:]]
    if most >= 0:
        if len(lines) < most:
            raise StepwellError(f"it has {len(lines)} lines, and the table {most} entries")
        lines = lines[:most]
    if "" in lines:
        raise StepwellError(f"its line {lines.index('') + offset + 1} is empty")
    keys, values = (_column(lines, c, k, delimiter) for c, k in zip(columns, kinds, strict=True))
    return keys, values


def _column(lines: list[str], column: int, kind: ElementType, delimiter: str) -> np.ndarray:
    if column == LINE_NUMBER:
        if kind.name not in ("i64", "i32"):
            raise StepwellError(f"numbers of lines are integers, and the table has {kind.name}")
        return np.arange(len(lines), dtype=kind.dtype)
    if column == WHOLE_LINE:
        texts = lines
    else:
        rows = [line.split(delimiter) for line in lines]
        short = next((n for n, row in enumerate(rows) if len(row) <= column), None)
        if short is not None:
            count = len(rows[short])
            raise StepwellError(f"its line {short + 1} has {count} columns, and the table takes number {column}")
        texts = [row[column] for row in rows]
    if kind.name == "string":
        made = np.empty(len(texts), object)
        made[:] = texts
        return made
    if kind.dtype is None or not (kind.is_integer or kind.is_float):
        raise StepwellError(f"columns of the type {kind.name} are not read")
    try:
        return np.array([(int if kind.is_integer else float)(t) for t in texts], kind.dtype)
    except (ValueError, OverflowError) as error:
        raise StepwellError(f"what should be {kind.name} is not: {error}") from None


def _array(value: SSAValue) -> np.ndarray | None:
    while isinstance(value, OpResult) and isinstance(value.op, tf.IdentityOp):
        value = value.op.operands[0]
    return value.op.value.data.array() if isinstance(value, OpResult) and isinstance(value.op, tf.ConstOp) else None


def _text(value: SSAValue) -> str | None:
    held = _array(value)
    return str(held.reshape(-1)[0]) if held is not None and held.dtype == object and held.size == 1 else None


__all__ = ["DENSE", "Filled", "dense", "file_of", "find", "pairs", "size"]
