"""Worker processes for the cases: one that dies or takes too long is noted, and a new worker goes on."""

from __future__ import annotations

import multiprocessing
import os
import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SECONDS = 30
"""What a case may take, the start of its worker left out."""
MEMORY = 4 << 30
"""What a worker may take on top of what it has once everything is imported, in bytes."""


@dataclass(frozen=True)
class Task:
    """What workers do: `start` imports what is needed, `run` gives a case's outcome, `failed` that of a lost worker.

    The first two are functions of a module that a new process can import.
    """

    run: Callable[[Path], Any]
    start: Callable[[], object]
    failed: Callable[[Path, str, str], Any]


def _worker(connection: Any, run: Callable[[Path], Any], start: Callable[[], object]) -> None:
    """Run the cases that come through a connection, until None comes."""
    with open(os.devnull, "w") as silence:
        os.dup2(silence.fileno(), 2)
    start()
    _limit_memory()
    connection.send("ready")
    while (folder := connection.recv()) is not None:
        connection.send(run(folder))


def _limit_memory() -> None:
    """A case that asks for far too much fails alone."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text().split()[0])
        limit = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    except (ImportError, OSError, ValueError):
        pass


def _serve(waiting: queue.SimpleQueue, done: queue.SimpleQueue, task: Task) -> None:
    """Feed one worker after another with cases; each case has an outcome in the end."""
    context = multiprocessing.get_context("spawn")
    process: Any = None
    ours: Any = None
    while True:
        folder = waiting.get()
        if folder is None:
            break
        if process is None:
            ours, theirs = context.Pipe()
            process = context.Process(target=_worker, args=(theirs, task.run, task.start), daemon=True)
            process.start()
            theirs.close()
            if not ours.poll(300) or ours.recv() != "ready":
                raise RuntimeError("a worker does not start")
        outcome: Any = None
        problem = ("hung", f"no result after {SECONDS} seconds")
        try:
            ours.send(folder)
            if ours.poll(SECONDS):
                outcome = ours.recv()
        except (EOFError, OSError):
            process.join()
            problem = ("died", f"the process ended with code {process.exitcode}")
        if outcome is None:
            process.kill()
            process.join()
            process = None
            outcome = task.failed(folder, *problem)
        done.put(outcome)
    if process is not None:
        ours.send(None)
        process.join(30)


def run_all(folders: list[Path], jobs: int, task: Task) -> Iterator[Any]:
    """The outcomes of a task for the folders of cases, as they come."""
    waiting: queue.SimpleQueue = queue.SimpleQueue()
    done: queue.SimpleQueue = queue.SimpleQueue()
    for folder in folders:
        waiting.put(folder)
    for _ in range(jobs):
        waiting.put(None)
    servers = [threading.Thread(target=_serve, args=(waiting, done, task), daemon=True) for _ in range(jobs)]
    for server in servers:
        server.start()
    for _ in folders:
        while True:
            try:
                yield done.get(timeout=5)
                break
            except queue.Empty:
                if not any(server.is_alive() for server in servers) and done.empty():
                    raise RuntimeError("the workers could not be started") from None
