"""The layers of a net in one form, whatever generation of Caffe wrote them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from stepwell.frontends.messages import quoted, text


@dataclass
class Layer:
    """A layer; its parameters are fields of `message`, a LayerParameter or what an older net has for it."""

    name: str
    type: str
    bottoms: list[str]
    tops: list[str]
    message: Any
    index: int
    blobs: list[Any] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)
    """The names of its blobs (empty where they have none): layers with the same names have the same blobs."""
    given: dict[str, Any] = field(default_factory=dict)
    """The parameters that our messages have no field for, by name, as text gives them."""

    def __str__(self) -> str:
        return f"layer {quoted(self.name)} ({self.type})"

    def parameters(self, name: str) -> Any:
        """The message of the layer's parameters; None where it is not given."""
        if not name or name not in self.message.DESCRIPTOR.fields_by_name or not self.message.HasField(name):
            return None
        return getattr(self.message, name)


def of_v2(message: Any, index: int) -> Layer:
    """A layer of `layer { … }`."""
    return Layer(
        text(message.name),
        text(message.type),
        [text(b) for b in message.bottom],
        [text(t) for t in message.top],
        message,
        index,
        list(message.blobs),
        [text(p.name) for p in message.param],
    )


__all__ = ["Layer", "of_v2"]
