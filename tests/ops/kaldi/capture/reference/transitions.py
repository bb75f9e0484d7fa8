"""A small transition model, as it stands in front of the net in `final.mdl`."""

from __future__ import annotations

import numpy as np

from tests.ops.kaldi.capture.reference.files import Writer


def write(w: Writer, phones: int, separate: bool = False) -> None:
    """One state and one pdf a phone; `separate`: the newer form where loops have pdfs of their own (chain models)."""
    w.token("<TransitionModel>")
    w.line()
    _topology(w, phones, separate)
    name = "Tuples" if separate else "Triples"
    w.token(f"<{name}>")
    w.integer(phones)
    w.line()
    for phone in range(phones):
        w.integer(phone + 1, 0, phone)
        if separate:
            w.integer(phone)
        w.line()
    w.token(f"</{name}>")
    w.line()
    w.token("<LogProbs>")
    w.line()
    w.vector(np.log(np.r_[1.0, np.tile([0.75, 0.25], phones)]))
    w.token("</LogProbs>")
    w.line()
    w.token("</TransitionModel>")
    w.line()


def _topology(w: Writer, phones: int, separate: bool) -> None:
    arcs = ((0, 0.75), (1, 0.25))
    w.token("<Topology>")
    w.line()
    if w.text:
        w.token("<TopologyEntry>", "\n<ForPhones>", "\n", *map(str, range(1, phones + 1)), "\n</ForPhones>", "\n")
        w.token("<State>", "0")
        w.token(*(("<ForwardPdfClass>", "0", "<SelfLoopPdfClass>", "0") if separate else ("<PdfClass>", "0")))
        for target, probability in arcs:
            w.token("<Transition>", str(target), str(probability))
        w.token("</State>", "\n<State>", "1", "</State>", "\n</TopologyEntry>", "\n")
    else:
        w.integers(range(1, phones + 1))
        w.integers([-1, *[0] * phones])
        w.integer(*([-1] if separate else []), 1, 2)
        for state in range(2):
            pdf = -1 if state else 0
            w.integer(pdf, *([pdf] if separate else []), 0 if state else len(arcs))
            for target, probability in () if state else arcs:
                w.integer(target)
                w.real(probability)
    w.token("</Topology>")
    w.line()
