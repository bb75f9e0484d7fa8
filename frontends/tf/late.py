"""Constants that are decoded as a whole when they are first read: compressed, or numbers of varying length."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np

from stepwell.dialects.payload import Key, Payload
from stepwell.dialects.types import ElementType


class Late(Payload):
    """Values that `load` gives as a flat array; the last one decoded is kept, since payloads are read in pieces."""

    _lock = threading.Lock()
    _last: tuple[Late, np.ndarray] | None = None

    def __init__(self, element_type: ElementType, shape: Sequence[int], key: Key, load: Callable[[], np.ndarray]):
        self.element, self.shape, self._key, self._load = element_type, tuple(shape), key, load

    def _values(self) -> np.ndarray:
        with Late._lock:
            if Late._last is None or Late._last[0] is not self:
                Late._last = None
                Late._last = self, self._load()
            return Late._last[1]

    def read(self, lo: int, hi: int) -> np.ndarray:
        return self._values()[lo:hi]

    @property
    def key(self) -> Key:
        return self._key


__all__ = ["Late"]
