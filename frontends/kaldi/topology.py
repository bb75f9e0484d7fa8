"""The transition model in front of a network: read past, since it says nothing of what the network computes."""

from __future__ import annotations

from stepwell.frontends.kaldi.arrays import vector
from stepwell.frontends.kaldi.stream import Stream


def skip_transitions(stream: Stream) -> None:
    """Go to what follows `</TransitionModel>`."""
    stream.expect("<TransitionModel>")
    stream.expect("<Topology>")
    if stream.binary:
        _skip_topology(stream)
    else:
        while stream.token() != "</Topology>":
            pass
    kind = stream.expect("<Triples>", "<Tuples>")
    count = stream.integer()
    if count < 0:
        raise stream.fault(f"{count} transition states")
    for _ in range(count * (4 if kind == "<Tuples>" else 3)):
        stream.integer()
    stream.expect(f"</{kind[1:]}")
    stream.expect("<LogProbs>")
    vector(stream)
    stream.expect("</LogProbs>")
    stream.expect("</TransitionModel>")


def _skip_topology(stream: Stream) -> None:
    """Phones, their entries, and for each state its classes of densities and its transitions."""
    stream.integers()
    stream.integers()
    entries, classes = stream.integer(), 1
    if entries == -1:
        # Two classes a state: one for the forward transitions, one for the self-loop.
        entries, classes = stream.integer(), 2
    for _ in range(_count(stream, entries)):
        for _ in range(_count(stream, stream.integer())):
            for _ in range(classes):
                stream.integer()
            for _ in range(_count(stream, stream.integer())):
                stream.integer()
                stream.number()
    stream.expect("</Topology>")


def _count(stream: Stream, count: int) -> int:
    if count < 0:
        raise stream.fault(f"{count} items in the topology of the transition model")
    return count


__all__ = ["skip_transitions"]
