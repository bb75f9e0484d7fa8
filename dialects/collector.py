"""Python's garbage collector, which has nothing to find while a graph is built and rewritten.

All that is made stays: the collector would look through the whole graph again and again, which doubles the time. An
erased operation and its results refer to each other and so wait for the collector; what matters of them, the values of
a constant, is let go where the operation is erased.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Without the collector; as it was before, afterwards."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
