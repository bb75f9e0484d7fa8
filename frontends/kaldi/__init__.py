"""The frontend of Kaldi: nnet1, nnet2 and nnet3, binary and text, with a transition model in front or without."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from stepwell.frontends.protocol import Frontend

BINARY = b"\0B"
START = re.compile(rb"\s*<(Nnet3?|TransitionModel|[A-Z][A-Za-z]*(Component|Transform|Shift|Projected|Streams))>\s")
"""What a file without the mark of binary ones begins with; nnet1 also lets the opening token away."""
FIRST = re.compile(rb"\s*<(Rescale|Splice|Copy|Sigmoid|Tanh|Softmax|Rbm)>\s+\d+\s+\d+\s")


def sniff(path: Path, head: bytes) -> bool:
    """Whether a file begins with the mark of a binary file, or with a token of a network or of a component."""
    if head.startswith(BINARY):
        return True
    return START.match(head) is not None or FIRST.match(head) is not None


def read(path: Path | str, **options: Any) -> Any:
    """Read a network into a module of `kaldi` operations."""
    from stepwell.frontends.kaldi.reader import read as read_kaldi

    return read_kaldi(path)


FRONTEND = Frontend("kaldi", (".nnet", ".mdl", ".raw"), sniff, read)
