"""A pair of files, .xml and .bin, that is either the old pair, the new one, or absent - never one of each.

Both files are written under no name (O_TMPFILE; where the file system has none, under a hidden one) in the folder of
the target and flushed to disk. Then, while the folder is locked: the old .xml goes aside, the new .bin takes its
place, the new .xml takes its place, the old .xml is removed. Until that moment a failure leaves the old pair as it
was; a process killed among those four steps leaves no .xml, since a .bin alone is not readable, and the next run for
the same target completes or takes back what it finds (`settle`). Two runs for one target leave one run's whole pair.

A target that is a symbolic link is replaced where the link leads; a hard link's other names keep the old file. The
mode follows the umask. Nothing is ever written into an existing file, so a source that is mapped may be the target.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import secrets
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, TracebackType
from typing import Self

from stepwell.dialects.errors import StepwellError


def size_text(count: int) -> str:
    """A number of bytes for people."""
    value, unit = float(count), "bytes"
    for larger in ("KiB", "MiB", "GiB", "TiB"):
        if value < 1024:
            break
        value, unit = value / 1024, larger
    return f"{value:.1f} {unit}" if unit != "bytes" else f"{count} bytes"


def check_target(xml_path: Path | str) -> tuple[Path, Path]:
    """The files that will be replaced, links resolved; raises StepwellError if they cannot be written."""
    given = Path(xml_path)
    if given.suffix != ".xml":
        raise StepwellError(f"{given}: the name of the output must end in .xml")
    targets = [Path(os.path.realpath(p)) for p in (given, given.with_suffix(".bin"))]
    for target in targets:
        if target.is_dir():
            raise StepwellError(f"{target}: is a folder, not a file that can be written")
        if not target.parent.is_dir():
            raise StepwellError(f"{target.parent}: the folder of the output does not exist")
        if not os.access(target.parent, os.W_OK | os.X_OK):
            raise StepwellError(f"{target.parent}: no permission to write into this folder")
        if target.exists() and not target.is_file():
            raise StepwellError(f"{target}: is not a regular file")
    return targets[0], targets[1]


class _File:
    """A file being written that has no name yet, or a hidden one."""

    def __init__(self, target: Path, token: str):
        self.target = target
        self.part = target.parent / f".{target.name}.{token}.part"
        self.named = False
        try:
            if not os.path.isdir("/proc/self/fd"):
                raise OSError(errno.EOPNOTSUPP, "no /proc")
            self.fd = os.open(target.parent, os.O_TMPFILE | os.O_RDWR | os.O_CLOEXEC, 0o666)
        except (AttributeError, OSError):
            # With the folder locked, nobody takes the file for abandoned before it is locked itself.
            with _locked(target.parent):
                self.fd = os.open(self.part, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o666)
                self.named = True
                _lock(self.fd, fcntl.LOCK_EX)

    def show(self) -> None:
        """Give the file its hidden name."""
        if not self.named:
            # Only with a directory does Python ask the kernel to follow the link to the open file.
            os.link(f"/proc/self/fd/{self.fd}", self.part, src_dir_fd=self.fd, follow_symlinks=True)
            self.named = True
            _lock(self.fd, fcntl.LOCK_EX)

    def close(self) -> None:
        if self.named:
            with contextlib.suppress(OSError):
                self.part.unlink()
        os.close(self.fd)


def _lock(fd: int, how: int) -> bool:
    try:
        fcntl.flock(fd, how)
    except BlockingIOError:
        return False
    except OSError:
        return True  # A file system without locks.
    return True


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[int]:
    fd = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        _lock(fd, fcntl.LOCK_EX)
        yield fd
    finally:
        os.close(fd)


def _abandoned(part: Path) -> bool:
    """Whether no process is writing the file any more."""
    try:
        fd = os.open(part, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        return _lock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.close(fd)


def settle(xml: Path, bin_: Path, own: str = "") -> None:
    """Complete or take back what a killed process, or this one (`own`), left of replacing this pair.

    The state tells how far it came: a .bin that still has its hidden name has not been replaced, so the old .xml is
    the right one; otherwise the new .xml is. The folder must be locked.
    """
    olds, xmls, bins = (
        {p.name.split(".")[-2]: p for p in folder.glob(f".{_glob(name)}.*.{kind}")}
        for folder, name, kind in (
            (xml.parent, xml.name, "old"),
            (xml.parent, xml.name, "part"),
            (bin_.parent, bin_.name, "part"),
        )
    )
    for token in sorted({*olds, *xmls, *bins}):
        old, new_xml, new_bin = olds.get(token), xmls.get(token), bins.get(token)
        if token != own and not all(_abandoned(p) for p in (new_xml, new_bin) if p is not None):
            continue
        if new_bin is not None:
            if old is not None:
                os.replace(old, xml)
                old = None
            if new_xml is not None:
                new_xml.unlink(missing_ok=True)
            new_bin.unlink(missing_ok=True)
        elif new_xml is not None:
            os.replace(new_xml, xml)
        if old is not None:
            old.unlink(missing_ok=True)


def _glob(name: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)


class Pair:
    """Both files of a model while they are written; leaving the context without `commit` leaves nothing behind."""

    def __init__(self, xml_path: Path | str):
        self.xml_path, self.bin_path = check_target(xml_path)
        self.token = secrets.token_hex(4)
        self._files: list[_File] = []
        self._handlers: dict[int, object] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGTERM, signal.SIGHUP):
                if signal.getsignal(number) is signal.SIG_DFL:
                    self._handlers[number] = signal.signal(number, _stop)
        try:
            self.bin = self._open(self.bin_path)
            self.xml = self._open(self.xml_path)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def _open(self, target: Path) -> _File:
        try:
            self._files.append(_File(target, self.token))
        except OSError as error:
            raise StepwellError(f"{target}: cannot be written: {error.strerror}") from None
        return self._files[-1]

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # The .xml first: one without its .bin would count as nearly complete.
        while self._files:
            self._files.pop().close()
        while self._handlers:
            number, handler = self._handlers.popitem()
            signal.signal(number, handler)  # pyright: ignore[reportArgumentType]: what signal() returned
        if isinstance(error, OSError):
            raise StepwellError(f"{self.xml_path}: cannot be written: {error.strerror or error}") from error

    def reserve(self, count: int) -> None:
        """Take the space for the .bin; raises StepwellError where there is not enough."""
        folder = self.bin_path.parent
        status = os.statvfs(folder)
        free = status.f_bavail * status.f_frsize
        needed = f"{self.bin_path.name} needs {size_text(count)}"
        if count > free:
            raise StepwellError(f"{folder}: {needed}, {size_text(free)} are free")
        if count == 0:
            return
        try:
            os.posix_fallocate(self.bin.fd, 0, count)
        except OSError as error:
            if error.errno in (errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS):
                os.ftruncate(self.bin.fd, count)
            elif error.errno == errno.EFBIG:
                raise StepwellError(f"{folder}: {needed}, more than a file can have there") from None
            else:
                raise StepwellError(f"{folder}: {needed}: {error.strerror}") from None

    def commit(self) -> None:
        """Put both files in their places."""
        os.fsync(self.bin.fd)
        os.fsync(self.xml.fd)
        with _locked(self.xml_path.parent) as folder:
            settle(self.xml_path, self.bin_path)
            try:
                self.bin.show()
                self.xml.show()
                if self.xml_path.exists():
                    os.replace(self.xml_path, self.xml_path.parent / f".{self.xml_path.name}.{self.token}.old")
                os.replace(self.bin.part, self.bin_path)
                os.replace(self.xml.part, self.xml_path)
            finally:
                settle(self.xml_path, self.bin_path, self.token)
            with contextlib.suppress(OSError):
                os.fsync(folder)


@contextlib.contextmanager
def replacing(*paths: Path) -> Iterator[list[Path]]:
    """Hidden files beside these, which take their places at the end, where nothing failed; texts are written so."""
    token = secrets.token_hex(4)
    parts = [path.parent / f".{path.name}.{token}.part" for path in paths]
    try:
        yield parts
        for part, path in zip(parts, paths, strict=True):
            if part.exists():
                os.replace(part, os.path.realpath(path))
    except OSError as error:
        raise StepwellError(f"{paths[0]}: cannot be written: {error.strerror or error}") from error
    finally:
        for part in parts:
            with contextlib.suppress(OSError):
                part.unlink()


@contextlib.contextmanager
def folder_made(folder: Path) -> Iterator[None]:
    """A folder that is made where it is missing, and goes again where what it is for fails."""
    missing = [f for f in (folder, *folder.parents) if not f.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StepwellError(f"the folder {folder} cannot be made: {error.strerror}") from None
    try:
        yield
    except BaseException:
        for each in missing:
            with contextlib.suppress(OSError):
                each.rmdir()
        raise


def _stop(number: int, _: FrameType | None) -> None:
    raise SystemExit(128 + number)
