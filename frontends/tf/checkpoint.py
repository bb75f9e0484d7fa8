"""Checkpoints of TensorFlow in either format, found from whatever names one.

A checkpoint is named by its prefix, which need not be a file; by its `.index`; by one of its shards; or by a folder,
in which a text file `checkpoint` may say which one is the latest. Values are not read before they are written.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Sequence
from pathlib import Path

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import Payload, SourceFile
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import listed, quoted
from stepwell.frontends.protocol import head_of
from stepwell.frontends.tf.bundle import Bundle
from stepwell.frontends.tf.footer import is_table
from stepwell.frontends.tf.proto import messages
from stepwell.frontends.tf.saved_slices import SavedSlices
from stepwell.frontends.tf.slices import Extents, of_text
from stepwell.frontends.tf.variables import Variable

_SHARD = re.compile(r"(.*?)(?:\.data)?-(\d{5})-of-(\d{5})", re.DOTALL)

STATE = "checkpoint"
STATE_LIMIT = 1 << 20


class Checkpoint:
    """The variables of a checkpoint by name; all faults are StepwellError with the file and the variable."""

    def __init__(self, path: str, reader: Bundle | SavedSlices):
        self.path, self._reader = path, reader
        self._names = frozenset(reader.names())

    @classmethod
    def open(cls, path: Path | str) -> Checkpoint:
        """The checkpoint that a path names; raises StepwellError where there is none, or a part of it is missing."""
        where = os.fspath(path)
        kind, prefix, files = _found(where)
        try:
            sources = [_opened(file) for file in files]
            reader = Bundle(prefix, sources[0]) if kind == 2 else SavedSlices(sources)
        except Fault as fault:
            raise StepwellError(f"{files[0] if len(files) == 1 else prefix}: the checkpoint: {fault}") from None
        return cls(files[0] if len(files) == 1 else prefix, reader)

    def names(self) -> list[str]:
        """The names of all variables, in the order of the checkpoint."""
        return self._reader.names()

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def variable(self, name: str) -> Variable:
        """Type and shape of a variable."""
        self._check(name)
        try:
            return self._reader.variable(name)
        except Fault as fault:
            raise StepwellError(f"{self.path}: the variable {quoted(name)}: {fault}") from None

    def shape_dtype(self, name: str) -> tuple[tuple[int, ...], int]:
        """The shape of a variable and its type as TensorFlow's number."""
        found = self.variable(name)
        return found.shape, found.data_type

    def payload(self, name: str, shape_and_slice: str = "") -> Payload:
        """The values of a variable, or of the part that a text such as `4 10 0,2:-` names."""
        found = self.variable(name)
        try:
            part = None
            if shape_and_slice:
                shape, part = of_text(shape_and_slice)
                if shape != found.shape:
                    raise Fault(f"a part of the shape {list(shape)} is asked for, its shape is {list(found.shape)}")
            return self._reader.payload(name, part)
        except Fault as fault:
            raise StepwellError(f"{self.path}: the variable {quoted(name)}: {fault}") from None

    def parts(self, name: str) -> list[Extents]:
        """The parts that a variable was saved in, in order of their places; none for one that was saved whole."""
        self._check(name)
        try:
            return sorted(self._reader.parts(name), key=lambda part: [(0, 0) if e is None else e for e in part])
        except Fault as fault:
            raise StepwellError(f"{self.path}: the variable {quoted(name)}: {fault}") from None

    def _check(self, name: str) -> None:
        if name not in self._names:
            near = self.near(name)
            hint = f"; it has {listed(near)}" if near else f"; it has {len(self._names)} others"
            raise StepwellError(f"{self.path}: the checkpoint has no variable {quoted(name)}{hint}")

    def near(self, name: str, most: int = 3) -> list[str]:
        """Names of variables that are like one that is not there."""
        last = name.rsplit("/", 1)[-1]
        likely = [n for n in self._names if n.rsplit("/", 1)[-1] == last] or list(self._names)
        return difflib.get_close_matches(name[:256], sorted(likely)[:2000], most, 0.5)


def _opened(path: str) -> SourceFile:
    head_of(Path(path))
    try:
        return SourceFile(path)
    except OSError as error:
        raise StepwellError(f"{path}: the file cannot be read: {error.strerror}") from None


def _found(path: str) -> tuple[int, str, list[str]]:
    """Format, prefix and tables of the checkpoint that a path names."""
    if os.path.isdir(path):
        return _in_folder(path)
    found = _of_prefix(path)
    if found is not None:
        return found
    for suffix in (".index", ".meta"):
        if path.endswith(suffix):
            found = _of_prefix(path.removesuffix(suffix))
    shard = _SHARD.fullmatch(path)
    if found is None and shard is not None:
        found = _of_prefix(shard[1])
    if found is not None:
        return found
    folder, name = os.path.split(path)
    data = [n for n in _names(folder or ".") if n.startswith(f"{name}.data-")]
    if data:
        raise StepwellError(f"{path}.index: the index of the checkpoint is missing, {quoted(data[0])} is there")
    if os.path.isfile(path):
        raise StepwellError(f"{path}: this is no checkpoint, or cut short: it does not end with the mark of one")
    near = difflib.get_close_matches(name, _prefixes(folder or "."), 3, 0.5)
    hint = f"; there are {listed(near)}" if near else ""
    raise StepwellError(f"{path}: there is no checkpoint of this name: neither {quoted(name)} nor its .index{hint}")


def _of_prefix(prefix: str) -> tuple[int, str, list[str]] | None:
    if os.path.lexists(f"{prefix}.index"):
        return 2, prefix, [f"{prefix}.index"]
    if os.path.isfile(prefix) and not prefix.endswith(".index") and is_table(prefix):
        shard = _SHARD.fullmatch(prefix)
        return _shards(shard[1], int(shard[3])) if shard else (1, prefix, [prefix])
    folder, name = os.path.split(prefix)
    for each in _names(folder or "."):
        shard = _SHARD.fullmatch(each)
        if shard and shard[1] == name and is_table(os.path.join(folder, each)):
            return _shards(prefix, int(shard[3]))
    return None


def _shards(prefix: str, count: int) -> tuple[int, str, list[str]]:
    """All tables of a checkpoint of the first format that was saved in shards."""
    files = []
    for number in range(count):
        files.append(f"{prefix}-{number:05}-of-{count:05}")
        if not os.path.exists(files[-1]):
            raise StepwellError(f"{files[-1]}: this shard of the checkpoint is missing")
    return 1, prefix, files


def _in_folder(folder: str) -> tuple[int, str, list[str]]:
    """The checkpoint that the state of a folder names, or the only one that is there."""
    state = os.path.join(folder, STATE)
    if os.path.isfile(state) and not is_table(state):
        named = _latest(state)
        inside = os.path.normpath(named)
        if os.path.isabs(named) or inside.split(os.sep)[0] == "..":
            # The folder may have moved since; another folder is not looked into because a file says so.
            inside = named.rsplit("/", 1)[-1]
        # A checkpoint whose files have nothing before their suffixes is named by its folder.
        found = _of_prefix(os.path.join(folder, "" if inside == "." else inside))
        if found is None:
            raise StepwellError(f"{state}: it names the checkpoint {quoted(named)}, which is not in this folder")
        return found
    prefixes = _prefixes(folder)
    if len(prefixes) != 1:
        what = (
            f"there are several checkpoints in this folder: {listed(prefixes)}; give one"
            if prefixes
            else ("there is no checkpoint in this folder")
        )
        raise StepwellError(f"{folder}: {what}")
    found = _of_prefix(os.path.join(folder, prefixes[0]))
    assert found is not None
    return found


def _latest(state: str) -> str:
    head_of(Path(state))
    with open(state, "rb") as file:
        data = file.read(STATE_LIMIT)
    try:
        found = messages().parse_text("CheckpointState", data.decode()).model_checkpoint_path
    except ValueError as error:
        raise StepwellError(f"{state}: the state of the folder's checkpoints is damaged ({error})") from None
    if not found or "\0" in found:
        raise StepwellError(f"{state}: it names no checkpoint")
    return found


def _names(folder: str) -> Sequence[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return ()


def _prefixes(folder: str) -> list[str]:
    """The prefixes of the checkpoints in a folder."""
    found: set[str] = set()
    for name in _names(folder):
        if name.endswith(".index"):
            found.add(name.removesuffix(".index"))
        elif is_table(os.path.join(folder, name)):
            shard = _SHARD.fullmatch(name)
            found.add(shard[1] if shard else name)
    return sorted(found)


__all__ = ["Checkpoint", "is_table"]
