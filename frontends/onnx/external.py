"""Tensor data in other files: which files a model may name, and which part of them.

onnx.ai › External data. A location is relative to the model's directory and must lead to a regular file within it.
Links are followed first and compared then; a link may leave the directory only within the blobs of the same
Hugging Face cache, or to a root that the user named.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from math import prod
from pathlib import Path

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import SourceFile, Stored
from stepwell.dialects.types import ElementType
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted

_FOREIGN = re.compile(r"[A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]*://|file:")


class ExternalData:
    """The files that a model's tensors name; each is checked and opened once."""

    def __init__(self, model: Path, roots: Sequence[Path | str] = ()):
        self.folder = Path(os.path.realpath(model.parent))
        self.model = Path(os.path.realpath(model))
        self.roots = [Path(os.path.realpath(root)) for root in roots]
        self._files: dict[str, SourceFile] = {}

    def stored(self, entries: Sequence[tuple[str, str]], element: ElementType, shape: tuple[int, ...]) -> Stored:
        """The payload of a tensor with these `external_data` entries."""
        given: dict[str, str] = {}
        for key, value in entries:
            if key in ("location", "offset", "length"):
                if key in given:
                    raise Fault(f"its external data have two entries {quoted(key)}")
                given[key] = value
        location = given.get("location")
        if location is None:
            raise Fault("its external data have no location")
        file = self.file(location)
        offset = _number(given.get("offset", "0"), "offset")
        length = _number(given["length"], "length") if "length" in given else max(file.size - offset, 0)
        need = element.nbytes(prod(shape))
        if length != need:
            raise Fault(f"{element.name}{list(shape)} takes {need} bytes, its external data have {length}")
        if offset + length > file.size:
            raise Fault(
                f"its external data are bytes {offset} to {offset + length} of {quoted(location)}, "
                f"which has {file.size}"
            )
        return Stored(file, offset, element, shape)

    def file(self, location: str) -> SourceFile:
        """The file of a location; raises Fault where a model may not name it."""
        if location not in self._files:
            try:
                self._files[location] = self._open(location)
            except (OSError, ValueError) as error:
                cause = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
                raise Fault(f"its external data {quoted(location)} cannot be read: {cause}") from None
        return self._files[location]

    def _open(self, location: str) -> SourceFile:
        named = f"its external data are in {quoted(location)}"
        if not location or "\0" in location:
            raise Fault(f"{named}, which is not a file name")
        if location.startswith("/") or "\\" in location or _FOREIGN.match(location):
            raise Fault(f"{named}; a location must be relative to the model and written with slashes")
        if os.path.normpath(location).split("/")[0] == "..":
            raise Fault(f"{named}, outside the model's directory")
        target = Path(os.path.realpath(self.folder / location, strict=True))
        within = target.is_relative_to(self.folder)
        if not (within or self._same_cache(target) or any(target.is_relative_to(r) for r in self.roots)):
            raise Fault(
                f"{named}, a link to {quoted(str(target))} outside the model's directory; "
                "if the model is to be trusted, allow that directory: --external-data-root DIR"
            )
        seen = os.lstat(target)
        if not stat.S_ISREG(seen.st_mode):
            raise Fault(f"{named}, which is not a regular file")
        if within and seen.st_nlink > 1 and seen.st_uid != os.stat(self.model).st_uid:
            raise Fault(f"{named}, a hard link to a file of another user")
        try:
            file = SourceFile(target)
        except StepwellError as error:
            raise Fault(str(error)) from None
        if file.identity != (seen.st_dev, seen.st_ino):
            raise Fault(f"{named}, which was replaced while it was opened")
        return file

    def _same_cache(self, target: Path) -> bool:
        """Whether a file lies in the blobs of the Hugging Face cache repository that the model lies in.

        The layout is `repo/snapshots/<commit>/model.onnx`, a link to `repo/blobs/<digest>`, and likewise its data.
        """
        blobs = self.model.parent
        return (
            blobs.name == "blobs" and target.parent == blobs and self.folder.is_relative_to(blobs.parent / "snapshots")
        )


def _number(value: str, what: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= 20):
        raise Fault(f"the {what} {quoted(value)} of its external data is not a number of bytes")
    return int(value)
