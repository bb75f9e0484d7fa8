"""The pair of files: old, new or absent, whatever happens while it is written."""

import errno
import mmap
import os
import resource
import signal
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp, StringAttr

from stepwell.backend import output
from stepwell.backend.output import Pair, check_target
from stepwell.backend.reader import read
from stepwell.backend.writer import save
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.infrastructure import ConstantOp, ResultOp
from stepwell.dialects.payload import Values

SIZE = 50_000


def model(label: int) -> ModuleOp:
    """A model whose .xml says `label` and whose .bin holds nothing else; all labels give files of one size."""
    constant = ConstantOp.holding(Values(np.full(SIZE, label, np.float32)))
    module = ModuleOp([constant, ResultOp.of(constant.results[0])])
    module.attributes["stepwell.name"] = StringAttr(str(label))
    return module


def label(path: Path) -> int | None:
    """The label of a whole pair, None where there is no .xml; fails on a pair of two models."""
    if not path.exists():
        return None
    module = read(path)
    values = next(op for op in module.body.block.ops if isinstance(op, ConstantOp)).payload.array()
    assert set(values) == {int(module.attributes["stepwell.name"].data)}
    return int(values[0])


def forked(action: Callable[[], None]) -> int:
    """The exit code of `action` in a process of its own; minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        try:
            action()
        except SystemExit as stop:
            os._exit(int(stop.code or 0))
        except BaseException:
            os._exit(99)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


CALLS = ("open", "link", "replace", "unlink", "pwrite", "fsync", "posix_fallocate", "close")


def at_call(number: int, act: Callable[[], None]) -> None:
    """Let `act` happen before and after the numbered call of the operating system."""
    calls = count()

    def wrapped(function):
        def call(*args, **kwargs):
            # One number for both: the calls of the threads that write overlap.
            here = next(calls)
            if here == number:
                act()
            result = function(*args, **kwargs)
            if here == number:
                act()
            return result

        return call

    for name in CALLS:
        setattr(os, name, wrapped(getattr(os, name)))


def parts(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


@pytest.fixture(params=["unnamed", "named"])
def naming(request, monkeypatch):
    """Both ways of writing: files without a name, and hidden ones where the file system has no such files."""
    if request.param == "named":
        monkeypatch.delattr(os, "O_TMPFILE")


@pytest.mark.parametrize("old", [None, 1])
def test_killed_at_every_call(tmp_path, naming, old):
    path = tmp_path / "m.xml"
    states = set()
    for number in range(60):
        if old is None:
            for file in tmp_path.iterdir():
                file.unlink()
        else:
            save(model(old), path)

        def killed(number=number):
            at_call(number, lambda: os.kill(os.getpid(), signal.SIGKILL))
            save(model(2), path)

        ended = forked(killed)
        states.add(label(path))
        assert label(path) in (old, 2, None)
        if ended == 0:
            break
        assert ended == -signal.SIGKILL
        if number % 3 == 0:
            save(model(3), path)
            assert label(path) == 3
            assert parts(tmp_path) == ["m.bin", "m.xml"]
    else:
        pytest.fail("never reached the end")
    assert number > 8 and {old, 2} <= states
    save(model(3), path)
    assert parts(tmp_path) == ["m.bin", "m.xml"]


def test_settling_restores_or_completes(tmp_path):
    """After any kill, settling alone gives a whole pair again where there was one."""
    path = tmp_path / "m.xml"
    seen = set()
    for number in range(60):
        save(model(1), path)

        def killed(number=number):
            at_call(number, lambda: os.kill(os.getpid(), signal.SIGKILL))
            save(model(2), path)

        ended = forked(killed)
        before = label(path)
        output.settle(path, path.with_suffix(".bin"))
        assert parts(tmp_path) == ["m.bin", "m.xml"]
        seen.add((before, label(path)))
        if ended == 0:
            break
    assert seen == {(1, 1), (None, 1), (None, 2), (2, 2)}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
@pytest.mark.parametrize("at", range(0, 24, 3))
def test_signals_clean_up(tmp_path, naming, number, at):
    path = tmp_path / "m.xml"
    save(model(1), path)

    def stopped():
        at_call(at, lambda: os.kill(os.getpid(), number))
        save(model(2), path)

    expected = {signal.SIGTERM: (143, 0), signal.SIGHUP: (129, 0), signal.SIGINT: (99, 0)}[number]
    ended = forked(stopped)
    # Before and after the files are open the signal means what it always meant.
    assert ended in (*expected, -number)
    assert label(path) in (1, 2)
    if ended != -number:
        assert parts(tmp_path) == ["m.bin", "m.xml"]


def test_the_handlers_are_put_back(tmp_path):
    before = signal.getsignal(signal.SIGTERM)
    save(model(1), tmp_path / "m.xml")
    assert signal.getsignal(signal.SIGTERM) == before


def test_an_error_while_writing_leaves_the_old_pair(tmp_path, naming, monkeypatch):
    path = tmp_path / "m.xml"
    save(model(1), path)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "pwrite", full)
    with pytest.raises(StepwellError, match=r"m\.xml: cannot be written: No space left on device"):
        save(model(2), path)
    monkeypatch.undo()
    assert label(path) == 1 and parts(tmp_path) == ["m.bin", "m.xml"]


@pytest.mark.parametrize("name", ["replace", "link", "fsync"])
def test_an_error_while_replacing_leaves_a_whole_pair(tmp_path, name, monkeypatch):
    for after in range(4):
        path = tmp_path / "m.xml"
        save(model(1), path)
        calls, real = count(), getattr(os, name)

        def fail(*args, after=after, calls=calls, real=real, **kwargs):
            if next(calls) == after:
                raise OSError(errno.EIO, "Input/output error")
            return real(*args, **kwargs)

        with monkeypatch.context() as patch:
            patch.setattr(os, name, fail)
            try:
                save(model(2), path)
            except StepwellError as error:
                assert "Input/output error" in str(error)
        assert label(path) in (1, 2) and parts(tmp_path) == ["m.bin", "m.xml"]


def test_too_little_space_is_said_before_anything_is_written(tmp_path, monkeypatch):
    real = os.statvfs(tmp_path)

    class Small:
        f_bavail, f_frsize = 3, 1024

    assert real.f_bavail > 3
    monkeypatch.setattr(os, "statvfs", lambda _: Small)
    with pytest.raises(StepwellError, match=r"m\.bin needs 195\.3 KiB, 3\.0 KiB are free"):
        save(model(1), tmp_path / "m.xml")
    assert parts(tmp_path) == []


def test_a_limit_of_the_file_size_is_a_sentence(tmp_path):
    path = tmp_path / "m.xml"
    save(model(1), path)

    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        try:
            save(model(2), path)
        except StepwellError as error:
            raise SystemExit(7 if "m.bin needs" in str(error) else 8) from None

    assert forked(limited) == 7
    assert label(path) == 1 and parts(tmp_path) == ["m.bin", "m.xml"]


def test_two_writers_leave_one_whole_pair(tmp_path, naming):
    path = tmp_path / "m.xml"

    def writer(first):
        for i in range(25):
            save(model(first + i), path)

    children = []
    for first in (100, 200):
        child = os.fork()
        if child == 0:
            try:
                writer(first)
            except BaseException:
                os._exit(1)
            os._exit(0)
        children.append(child)
    for child in children:
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert label(path) in (124, 224)
    assert parts(tmp_path) == ["m.bin", "m.xml"]


def test_a_living_writers_files_are_left_alone(tmp_path, monkeypatch):
    monkeypatch.delattr(os, "O_TMPFILE")
    path = tmp_path / "m.xml"
    started, ended = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        with Pair(path):
            os.write(started[1], b".")
            os.read(ended[0], 1)
        os._exit(0)
    os.read(started[0], 1)
    save(model(1), path)
    assert len(parts(tmp_path)) == 4
    os.write(ended[1], b".")
    os.waitpid(child, 0)
    assert parts(tmp_path) == ["m.bin", "m.xml"]


def test_links_are_replaced_where_they_lead(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "links").mkdir()
    for suffix in (".xml", ".bin"):
        (tmp_path / "links" / f"m{suffix}").symlink_to(tmp_path / "real" / f"r{suffix}")
    save(model(1), tmp_path / "links" / "m.xml")
    save(model(2), tmp_path / "links" / "m.xml")
    assert label(tmp_path / "real" / "r.xml") == label(tmp_path / "links" / "m.xml") == 2
    assert (tmp_path / "links" / "m.xml").is_symlink() and parts(tmp_path / "real") == ["r.bin", "r.xml"]


def test_other_names_of_a_hard_link_keep_the_old_file(tmp_path):
    path = tmp_path / "m.xml"
    save(model(1), path)
    for suffix in (".xml", ".bin"):
        (tmp_path / f"kept{suffix}").hardlink_to(tmp_path / f"m{suffix}")
    save(model(2), path)
    assert label(path) == 2 and label(tmp_path / "kept.xml") == 1


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_the_mode_follows_the_umask(tmp_path, naming, mask):
    old = os.umask(mask)
    try:
        save(model(1), tmp_path / "m.xml")
    finally:
        os.umask(old)
    assert {(tmp_path / n).stat().st_mode & 0o777 for n in ("m.xml", "m.bin")} == {0o666 & ~mask}


def test_the_source_may_be_the_target(tmp_path):
    path = tmp_path / "m.xml"
    save(model(1), path)
    module = read(path)
    held = read(path)
    with open(path.with_suffix(".bin"), "rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    save(module, path)
    save(model(2), path)
    assert mapped[:4] == np.float32(1).tobytes() and label(path) == 2
    save(held, path)
    assert label(path) == 1


def test_targets_that_cannot_be_written(tmp_path, monkeypatch):
    (tmp_path / "folder.xml").mkdir()
    (tmp_path / "beside.bin").mkdir()
    os.mkfifo(tmp_path / "pipe.xml")
    for name, message in (
        ("folder.xml", "is a folder"),
        ("beside.xml", "is a folder"),
        ("pipe.xml", "not a regular file"),
        ("none/m.xml", "does not exist"),
        ("m.onnx", r"must end in \.xml"),
    ):
        with pytest.raises(StepwellError, match=message):
            check_target(tmp_path / name)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(StepwellError, match="no permission"):
        check_target(tmp_path / "m.xml")


def test_names_with_characters_of_patterns(tmp_path):
    path = tmp_path / "m[1]*?.xml"
    (tmp_path / ".m1.xml.aa.part").touch()
    save(model(1), path)
    save(model(2), path)
    assert label(path) == 2 and (tmp_path / ".m1.xml.aa.part").exists()


def test_a_report(tmp_path):
    start = time.perf_counter()
    report = save(model(1), tmp_path / "m.xml")
    assert report.bin_bytes == 4 * SIZE == (tmp_path / "m.bin").stat().st_size
    assert report.xml_bytes == (tmp_path / "m.xml").stat().st_size
    assert (report.constants, report.distinct_constants) == (1, 1)
    assert 0 < report.seconds <= time.perf_counter() - start


def test_a_bin_of_another_run_is_refused(tmp_path):
    path = tmp_path / "m.xml"
    save(model(1), path, conversion_parameters={})
    read(path)
    own = path.with_suffix(".bin").read_bytes()
    save(model(2), tmp_path / "other.xml")
    (tmp_path / "other.bin").replace(path.with_suffix(".bin"))
    with pytest.raises(StepwellError, match=r"m\.bin is not the file .*: its contents are others"):
        read(path)
    path.with_suffix(".bin").write_bytes(own + b" ")
    with pytest.raises(StepwellError, match="200001 bytes instead of 200000"):
        read(path)
    path.with_suffix(".bin").write_bytes(own)
    save(read(path), tmp_path / "again.xml")
    assert (tmp_path / "again.xml").read_bytes() == path.read_bytes()
