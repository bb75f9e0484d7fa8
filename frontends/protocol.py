"""What a reader of a format is, and how the reader of a file is found: by its content, then by its suffix.

Every package in this folder is a format and has `FRONTEND`. It is imported to be asked, so it imports its reader only
inside `read`.
"""

from __future__ import annotations

import os
import pkgutil
import stat
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from stepwell.dialects.errors import StepwellError
from stepwell.frontends.messages import quoted

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

HEAD = 4096
"""Bytes of a file that `sniff` is given."""


@dataclass(frozen=True)
class Frontend:
    """A format that can be read."""

    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[Path, bytes], bool]
    """Whether a file, given by its path and its first bytes, is of this format; of a directory the bytes are empty."""
    read: Callable[..., ModuleOp]
    """`read(path, **options)` gives the module; raises StepwellError and nothing else for a fault of the file."""
    options: tuple[str, ...] = ()
    """The options that `read` knows besides those that every frontend may be given."""
    prefixed: tuple[str, ...] = ()
    """Ends of file names that a model may be given without."""


_ADDED: dict[str, Frontend] = {}


def register(frontend: Frontend) -> None:
    """Make a format of an extension known."""
    if frontend.name in frontends():
        raise ValueError(f"there is a frontend '{frontend.name}' already")
    _ADDED[frontend.name] = frontend


@cache
def _builtin() -> dict[str, Frontend]:
    import stepwell.frontends as package

    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__) if m.ispkg)
    modules = (import_module(f"stepwell.frontends.{name}") for name in names)
    found = (getattr(module, "FRONTEND", None) for module in modules)
    return {f.name: f for f in found if isinstance(f, Frontend)}


def frontends() -> dict[str, Frontend]:
    """All formats by name."""
    return {**_builtin(), **_ADDED}


def _is_html(head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:256].lower()
    return start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<!--") and b"<html" in head.lower())


SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"BZh", "a bzip2 archive; unpack it first"),
    (b"\xfd7zXZ\x00", "an xz archive; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive; unpack it first"),
    (b"Rar!", "a rar archive; unpack it first"),
    (b"\x89HDF\r\n\x1a\n", "an HDF5 file"),
    (b"\x93NUMPY", "a numpy array, not a model"),
    (b"\x7fELF", "a program or library"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GGUF", "a GGUF file"),
    (b"\x80\x02", "a Python pickle"),
    (b"\x80\x03", "a Python pickle"),
    (b"\x80\x04", "a Python pickle"),
    (b"\x80\x05", "a Python pickle"),
)


def foreign(head: bytes) -> str | None:
    """What a file is that no frontend takes, where its first bytes say so."""
    if _is_html(head):
        return "an HTML page, probably the error page of a download"
    if head[257:262] == b"ustar":
        return "a tar archive; unpack it first"
    if head[4:12] == b"ftypisom":
        return "a video"
    return next((what for signature, what in SIGNATURES if head.startswith(signature)), None)


def head_of(path: Path) -> bytes:
    """The first bytes of a regular file that is not empty; raises StepwellError for anything else."""
    try:
        # Without O_NONBLOCK opening a FIFO would wait for a writer.
        fd = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise StepwellError(f"{path}: there is no such file") from None
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise StepwellError(f"{path}: the file cannot be opened: {cause}") from None
    try:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise StepwellError(f"{path}: this is not a regular file")
        head = os.read(fd, HEAD)
    except OSError as error:
        raise StepwellError(f"{path}: the file cannot be read: {error.strerror}") from None
    finally:
        os.close(fd)
    if not head:
        raise StepwellError(f"{path}: the file is empty")
    if head.startswith(b"version https://git-lfs.github.com/spec/"):
        raise StepwellError(f"{path}: this is a Git LFS pointer, not the file itself; fetch it with `git lfs pull`")
    return head


def find(path: Path | str) -> Frontend:
    """The frontend that reads a file or directory; raises StepwellError with the reason if there is none."""
    path = Path(path)
    known = frontends()
    suffix = path.suffix.lower()
    if os.path.isdir(path):
        taken = [f for f in known.values() if f.sniff(path, b"")]
        if not taken:
            raise StepwellError(f"{path}: this is a directory; give the model file in it")
        return taken[0]
    if not os.path.exists(path):
        for frontend in known.values():
            if any(os.path.isfile(f"{path}{end}") for end in frontend.prefixed):
                return frontend
    head = head_of(path)
    by_content = [f for f in known.values() if f.sniff(path, head)]
    by_content.sort(key=lambda f: suffix not in f.suffixes)
    if by_content:
        return by_content[0]
    what = foreign(head)
    if what is not None:
        raise StepwellError(f"{path}: this is {what}; no frontend reads it")
    by_suffix = [f for f in known.values() if suffix in f.suffixes]
    if not by_suffix:
        formats = "; ".join(f"{f.name} ({' '.join(f.suffixes)})" for f in known.values())
        raise StepwellError(
            f"{path}: neither the content nor the suffix {quoted(suffix)} is of a known format: {formats}"
        )
    return by_suffix[0]


__all__ = ["HEAD", "Frontend", "find", "foreign", "frontends", "head_of", "register"]
