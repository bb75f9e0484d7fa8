"""Text dumps: printing and parsing modules, and the sidecar that restores the large constants a dump leaves out.

A sidecar is an uncompressed zip archive: one member per handle, with the constant's raw bytes as IR stores them.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.utils.exceptions import ParseError

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import ConstantAttr, by_value
from stepwell.dialects.payload import Payload, SourceFile, Stored, forget_resources, pack, restore
from stepwell.dialects.types import ElementType


def to_text(op: Operation, *, locations: bool = False) -> str:
    """An operation in MLIR's generic form; large constants are printed as handles."""
    out = io.StringIO()
    Printer(out, print_debuginfo=locations).print_op(op)
    return out.getvalue() + "\n"


class _Parser(Parser):
    """xDSL prints letters beyond ASCII as escaped bytes, and reads those as bytes; here they are text again."""

    def parse_optional_str_literal(self) -> str | None:
        text = super().parse_optional_str_literal()
        if text is None and (data := self.parse_optional_bytes_literal()) is not None:
            return data.decode("utf-8", "surrogateescape")
        return text


def from_text(text: str, ctx: Context, name: str = "<text>") -> ModuleOp:
    """The module of a text; raises StepwellError with line and cause where it cannot be parsed."""
    try:
        return _Parser(ctx, text, name).parse_module()
    except ParseError as error:
        raise StepwellError(str(error)) from None


def handles(module: ModuleOp) -> Iterator[Payload]:
    """The payloads that a dump of the module leaves out, each handle once."""
    seen: set[str] = set()
    for op in module.walk():
        for attribute in op.properties.values():
            if not isinstance(attribute, ConstantAttr) or by_value(attribute.data):
                continue
            if attribute.data.handle not in seen:
                seen.add(attribute.data.handle)
                yield attribute.data


def save_resources(module: ModuleOp, path: Path) -> int:
    """Write the sidecar of a module's dump, block by block; the number of constants in it."""
    count = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        for payload in handles(module):
            member = zipfile.ZipInfo(payload.handle)
            with archive.open(member, "w", force_zip64=True) as file:
                for block in payload.blocks():
                    packed = pack(block, payload.element) if payload.element.packed else block
                    file.write(np.ascontiguousarray(packed).tobytes())
            count += 1
    return count


class _Restored(Stored):
    """A constant of a sidecar: it keeps the handle it had in the dump."""

    def __init__(self, file: SourceFile, offset: int, kind: ElementType, shape: tuple[int, ...], handle: str):
        super().__init__(file, offset, kind, shape)
        self._handle = handle

    @property
    def handle(self) -> str:
        return self._handle


def load_resources(path: Path) -> int:
    """Make a sidecar's constants known to the parser; their number. Nothing of them is read."""
    try:
        file = SourceFile(path)
        with zipfile.ZipFile(path) as archive:
            found = {}
            for member in archive.infolist():
                if member.compress_type != zipfile.ZIP_STORED:
                    raise StepwellError(f"{path}: member '{member.filename}' is compressed; this is no resource file")
                # The local header: 30 bytes, the name and an extra field whose length only it knows.
                header = file.pread(30, member.header_offset)
                start = member.header_offset + 30 + int.from_bytes(header[26:28], "little")
                start += int.from_bytes(header[28:30], "little")
                found[member.filename] = _source(file, start, member.filename)
    except (OSError, zipfile.BadZipFile) as error:
        raise StepwellError(f"{path} is not a resource file: {error}") from None
    restore(found)
    return len(found)


def _source(file: SourceFile, start: int, handle: str):
    return lambda kind, shape: _Restored(file, start, kind, tuple(shape), handle)


__all__ = ["forget_resources", "from_text", "handles", "load_resources", "save_resources", "to_text"]
