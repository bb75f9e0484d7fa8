"""Einsum equations: their labels, and the shape that they give."""

from __future__ import annotations

import re
from functools import lru_cache

from stepwell.dialects.opset.shapes import broadcast_dim
from stepwell.dialects.types import ANY, Dim, Shape, intersect

ELLIPSIS = "..."


@lru_cache(maxsize=1 << 10)
def parse(equation: str) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
    """The labels of each input and of the output, `...` among them; raises ValueError for a bad equation."""
    left, arrow, right = equation.partition("->")
    inputs = tuple(_labels(part) for part in left.split(","))
    if arrow:
        output = _labels(right)
        strange = set(output) - {label for labels in inputs for label in labels}
        if strange:
            raise ValueError(f"label {min(strange)} of the output is in no input")
        return inputs, output
    if len(inputs) == 1:
        # Without an arrow a single input keeps repeated labels, its labels sorted.
        return inputs, _ordered(list(inputs[0]))
    every = [label for labels in inputs for label in labels]
    return inputs, _ordered([label for label in set(every) if every.count(label) == 1 or label == ELLIPSIS])


def _ordered(labels: list[str]) -> tuple[str, ...]:
    return tuple(sorted(labels, key=lambda label: (label != ELLIPSIS, label)))


def _labels(text: str) -> tuple[str, ...]:
    if not re.fullmatch(r"[A-Za-z]*(\.\.\.)?[A-Za-z]*", text):
        raise ValueError(f"'{text}' is not made of letters and at most one ellipsis")
    return tuple(re.findall(r"\.\.\.|[A-Za-z]", text))


@lru_cache(maxsize=1 << 10)
def einsum_shape(equation: str, shapes: tuple[Shape, ...]) -> Shape:
    """The shape of the result; raises ValueError where labels and shapes do not fit."""
    inputs, output = parse(equation)
    if len(inputs) != len(shapes):
        raise ValueError(f"the equation has {len(inputs)} subscripts, there are {len(shapes)} inputs")
    sizes: dict[str, Dim] = {}
    spread: tuple[Dim, ...] | None = ()
    for labels, shape in zip(inputs, shapes, strict=True):
        here, rest = _sizes(labels, shape)
        for label, size in here.items():
            sizes[label] = _either(label, sizes[label], size) if label in sizes else size
        if ELLIPSIS in labels:
            spread = None if rest is None or spread is None else _spread(spread, rest)
    if ELLIPSIS in output and spread is None:
        return None
    out: list[Dim] = []
    for label in output:
        if label == ELLIPSIS:
            out.extend(spread or ())
        else:
            out.append(sizes[label])
    return tuple(out)


def _sizes(labels: tuple[str, ...], shape: Shape) -> tuple[dict[str, Dim], tuple[Dim, ...] | None]:
    """The size of each label of one input, and of what its ellipsis covers."""
    if shape is None:
        return dict.fromkeys((label for label in labels if label != ELLIPSIS), ANY), None
    covered = len(shape) - len(labels) + (ELLIPSIS in labels)
    if covered < 0 or (covered > 0 and ELLIPSIS not in labels):
        raise ValueError(f"subscript {''.join(labels)} does not fit an input of rank {len(shape)}")
    sizes: dict[str, Dim] = {}
    rest: tuple[Dim, ...] = ()
    at = 0
    for label in labels:
        if label == ELLIPSIS:
            rest = shape[at : at + covered]
            at += covered
            continue
        size = shape[at]
        at += 1
        if label in sizes:
            # Within one input a repeated label is a diagonal, which has no broadcasting.
            both = intersect(sizes[label], size)
            if both is None:
                raise ValueError(f"label {label} is both {sizes[label]} and {size} in one input")
            size = both
        sizes[label] = size
    return sizes, rest


def _either(label: str, a: Dim, b: Dim) -> Dim:
    made = broadcast_dim(a, b)
    if made is None:
        raise ValueError(f"label {label} is both {a} and {b}")
    return made


def _spread(a: tuple[Dim, ...], b: tuple[Dim, ...]) -> tuple[Dim, ...]:
    rank = max(len(a), len(b))
    a, b = (1,) * (rank - len(a)) + a, (1,) * (rank - len(b)) + b
    return tuple(_either(ELLIPSIS, p, q) for p, q in zip(a, b, strict=True))


@lru_cache(maxsize=1 << 13)
def matmul_shape(a: Shape, b: Shape, transpose_a: bool, transpose_b: bool) -> Shape:
    """The shape of a matrix product; a 1-D operand is a row on the left, a column on the right."""
    if a == () or b == ():
        if a is None or b is None:
            return None
        raise ValueError("a scalar has no matrix product")
    if a is None or b is None:
        return None
    row, column = len(a) == 1, len(b) == 1
    left: tuple[Dim, ...] = (1, *a) if row else a
    right: tuple[Dim, ...] = (*b, 1) if column else b
    if transpose_a and not row:
        left = (*left[:-2], left[-1], left[-2])
    if transpose_b and not column:
        right = (*right[:-2], right[-1], right[-2])
    # Ranges that do not meet are not refused: the runtime does not either, and bounds may be loose.
    if isinstance(left[-1], int) and isinstance(right[-2], int) and left[-1] != right[-2]:
        raise ValueError(f"{left[-1]} columns meet {right[-2]} rows")
    rank = max(len(left), len(right)) - 2
    batch_a = (1,) * (rank + 2 - len(left)) + left[:-2]
    batch_b = (1,) * (rank + 2 - len(right)) + right[:-2]
    batch: list[Dim] = []
    for p, q in zip(batch_a, batch_b, strict=True):
        made = broadcast_dim(p, q)
        if made is None:
            raise ValueError(f"batch dimensions {p} and {q} do not broadcast")
        batch.append(made)
    matrix = (() if row else (left[-2],)) + (() if column else (right[-1],))
    return (*batch, *matrix)


@lru_cache(maxsize=1 << 10)
def grouped_matmul_shape(a: Shape, b: Shape, has_offsets: bool) -> Shape:
    """[T, K] × [G, N, K] by offsets → [T, N]; [G, M, K] × [G, N, K] → [G, M, N]."""
    if a is None or b is None:
        return None
    if len(b) != 3 or len(a) not in (2, 3):
        raise ValueError(f"ranks {len(a)} and {len(b)} are not 2 and 3, or 3 and 3")
    if intersect(a[-1], b[-1]) is None:
        raise ValueError(f"the inner dimensions are {a[-1]} and {b[-1]}")
    if len(a) == 2:
        if not has_offsets:
            raise ValueError("rows of a matrix are grouped by offsets, which are missing")
        return (a[0], b[1])
    groups = intersect(a[0], b[0])
    if groups is None:
        raise ValueError(f"there are {a[0]} and {b[0]} groups")
    return (groups, a[1], b[1])
