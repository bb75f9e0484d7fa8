"""Values per channel, as `--mean-values` and `--scale-values` give them: lists, or files of numbers or mean images.

data(123.7,116.3,103.5),other[1]      for inputs by name
(123.7,116.3,103.5)                   for inputs by position
data(@mean.npy)                       from a file: .npy, text, or .binaryproto (Caffe's mean image)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from stepwell import places
from stepwell.dialects import provenance
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.frontends.wire import Malformed, varint

_ENTRY = re.compile(r"\s*(?P<name>[^\[\](),]*?)\s*[\[(](?P<values>[^\[\]()]*)[\])]\s*(?:,|$)")


@dataclass(frozen=True, eq=False)
class Values:
    """Numbers for one input: one for all channels, one each, or an image [C, H, W]; `option` is who gave them."""

    option: str
    array: np.ndarray

    def image(self, shape: Any, axis: int, offsets: str, label: str) -> np.ndarray:
        """An image as it broadcasts over an input: cut to its size at the offsets (x,y), otherwise in the middle."""
        assert shape is not None
        array = self.array
        if array.shape == tuple(shape[1:]):
            return array[None]
        sizes = [d for at, d in enumerate(shape) if at not in (0, axis)]
        if len(shape) != 4 or array.ndim != 3 or not all(isinstance(d, int) for d in sizes):
            raise StepwellError(
                f"{self.option}: an image of values is for an input of four dimensions, whose size is known"
            )
        height, width = sizes
        if array.shape[1] < height or array.shape[2] < width:
            raise StepwellError(
                f"{self.option}: the mean image is {array.shape[1]}x{array.shape[2]}, and the input {label} larger: "
                f"{height}x{width}; give an image that is at least as large"
            )
        x, y = _offsets(offsets) or ((array.shape[2] - width) // 2, (array.shape[1] - height) // 2)
        if x + width > array.shape[2] or y + height > array.shape[1]:
            raise StepwellError(f"{self.option}: the offsets ({x},{y}) lead out of the mean image")
        cut = array[:, y : y + height, x : x + width]
        return np.moveaxis(cut, 0, axis - 1)[None]


def _offsets(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    match = re.fullmatch(r"\s*[\[(]?\s*(\d+)\s*,\s*(\d+)\s*[\])]?\s*", text)
    if match is None:
        raise StepwellError(f"--mean-file-offsets: '{text}' is not (x,y), two numbers from 0 on")
    return int(match[1]), int(match[2])


def entries(text: str, option: str) -> list[tuple[str, str]]:
    """(name, values) of each entry; the name is empty where there is none."""
    text = text.strip()
    if text and not re.search(r"[\[(]", text):
        return [("", text)]
    found, at = [], 0
    while at < len(text):
        match = _ENTRY.match(text, at)
        if match is None or match.end() == at:
            raise StepwellError(f"{option}: '{text[at:]}' is not NAME(v,v,v), a list of numbers for each input")
        found.append((match["name"], match["values"]))
        at = match.end()
    if any(name for name, _ in found) and not all(name for name, _ in found):
        raise StepwellError(f"{option}: '{text}': either all lists have the name of their input, or none")
    return found


def named(text: str, option: str, names: Sequence[str]) -> str:
    """The text with the names of inputs before lists that have none, one after the other."""
    lists = entries(text, option)
    if not names or not lists or any(name for name, _ in lists):
        return text
    if len(lists) != len(names):
        raise StepwellError(f"{option}: {len(lists)} lists are given for {len(names)} inputs, {', '.join(names)}")
    return ",".join(f"{name}({values})" for name, (_, values) in zip(names, lists, strict=True))


def values_of(text: str, option: str, inputs: Sequence[ParameterOp]) -> dict[ParameterOp, Values]:
    """The values that an option gives for each input; wrong names, counts and numbers are StepwellErrors."""
    lists = entries(text, option)
    found: dict[ParameterOp, Values] = {}
    by_name = {n: op for op in inputs for n in (*provenance.tensor_names(op.output), places.label(op))}
    if lists and not lists[0][0] and len(lists) != len(inputs):
        shown = ", ".join(map(places.label, inputs))
        raise StepwellError(
            f"{option}: {len(lists)} lists are given and the model has {len(inputs)} inputs; say which, as "
            f"NAME(v,v,v): {shown}"
        )
    for at, (name, values) in enumerate(lists):
        if name and name not in by_name:
            near = places.close(name, by_name)
            hint = f"did you mean '{near[0]}'?" if near else f"its inputs are {', '.join(map(places.label, inputs))}"
            raise StepwellError(f"{option}: the model has no input named '{name}'; {hint}")
        op = by_name[name] if name else inputs[at]
        if op in found:
            raise StepwellError(f"{option}: there are two lists for the input {places.label(op)}")
        found[op] = Values(option, _numbers(values, option))
    return found


def _numbers(text: str, option: str) -> np.ndarray:
    text = text.strip()
    if text.startswith("@"):
        return _file(Path(text[1:]), option)
    parts = [p for p in re.split(r"\s*,\s*|\s+", text) if p]
    try:
        numbers = np.array([float(p) for p in parts])
    except ValueError:
        numbers = np.array([])
    if not numbers.size or not np.isfinite(numbers).all():
        raise StepwellError(f"{option}: '{text}' is no list of numbers, such as 123.7,116.3,103.5")
    return numbers


def _file(path: Path, option: str) -> np.ndarray:
    """The numbers of a file; leading dimensions of 1 are dropped."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StepwellError(f"{option}: {path}: {error.strerror}") from None
    try:
        if data.startswith(b"\x93NUMPY"):
            array = np.load(path, allow_pickle=False)
        elif path.suffix == ".binaryproto":
            array = mean_image(data)
        else:
            array = np.array([float(w) for w in re.split(r"[\s,\[\]()]+", data.decode("ascii")) if w])
    except (ValueError, Malformed) as error:
        raise StepwellError(
            f"{option}: {path}: no numbers can be read from it ({error}); an .npy, a text of numbers or a "
            ".binaryproto is needed"
        ) from None
    if not array.size or array.dtype.kind not in "fiu" or not np.isfinite(array).all():
        raise StepwellError(f"{option}: {path}: it has no numbers, or some that are not finite")
    while array.ndim > 1 and array.shape[0] == 1:
        array = array[0]
    return array


def mean_image(data: bytes) -> np.ndarray:
    """The image [C, H, W] of Caffe's BlobProto: data (5), and num, channels, height, width (1 to 4) or shape (7)."""
    sizes: dict[int, int] = {}
    floats: list[np.ndarray] = []
    at, end = 0, len(data)
    while at < end:
        tag, at = varint(data, at, end)
        field, wire = tag >> 3, tag & 7
        if wire == 0:
            sizes[field], at = varint(data, at, end)
        elif wire in (1, 5):
            width = 8 if wire == 1 else 4
            if field == 5 and wire == 5:
                floats.append(np.frombuffer(data[at : at + width], "<f4"))
            at += width
        elif wire == 2:
            length, at = varint(data, at, end)
            if at + length > end:
                raise Malformed("it is cut short")
            part, at = data[at : at + length], at + length
            if field in (5, 8):
                floats.append(np.frombuffer(part, "<f4" if field == 5 else "<f8"))
            elif field == 7:
                sizes.update(zip((1, 2, 3, 4), _dims(part), strict=False))
        else:
            raise Malformed("it is no BlobProto")
    values = np.concatenate(floats) if floats else np.array([], np.float32)
    shape = [sizes.get(i, 1) for i in (2, 3, 4)]
    if not values.size or values.size != np.prod(shape):
        raise Malformed(f"it has {values.size} values for an image of {shape}")
    return values.reshape(shape)


def _dims(data: bytes) -> list[int]:
    """The sizes of a BlobShape, four of them."""
    at, found = 0, []
    while at < len(data):
        tag, at = varint(data, at, len(data))
        length, at = varint(data, at, len(data)) if tag & 7 == 2 else (1, at)
        last = at + length if tag & 7 == 2 else at + 1
        while at < last:
            size, at = varint(data, at, len(data))
            found.append(size)
    return [1] * (4 - len(found)) + found


__all__ = ["Values", "entries", "mean_image", "named", "values_of"]
