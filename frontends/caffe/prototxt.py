"""Nets in protobuf's text format.

Parameters that our messages have no field for are left out of the message; what they say is kept by layer, since
an extension may know a layer that we do not.
"""

from __future__ import annotations

from typing import Any

from stepwell.frontends.caffe.proto import messages

TOO_DEEP = "its messages are nested too deep"

MAX_DEPTH = 64
"""Messages within messages that are followed."""

MOST = 1 << 16
"""Values of unknown parameters that are kept."""


def parse(data: str, root: str = "NetParameter") -> tuple[Any, dict[int, dict[str, Any]]]:
    """The message, and for each layer (by its place in the text) the parameters that it has no field for.

    Raises ValueError where the text is not in text format.
    """
    from google.protobuf import text_format

    message = messages().message(root)
    try:
        text_format.Merge(data, message)
        return message, {}
    except text_format.ParseError as error:
        if "has no field named" not in str(error):
            raise ValueError(str(error).splitlines()[0]) from None
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    message = messages().message(root)
    try:
        text_format.Merge(data, message, allow_unknown_field=True)
        return message, _Unknown(data, message.DESCRIPTOR).layers()
    except text_format.ParseError as error:
        raise ValueError(str(error).splitlines()[0]) from None
    except RecursionError:
        raise ValueError(TOO_DEEP) from None


class _Unknown:
    """The text once more, for what the message has no fields for."""

    def __init__(self, data: str, descriptor: Any):
        from google.protobuf import text_format

        self.tokens = text_format.Tokenizer(data.splitlines())
        self.descriptor = descriptor
        self.left = MOST

    def layers(self) -> dict[int, dict[str, Any]]:
        """Unknown parameters by the number of the layer."""
        found: dict[int, dict[str, Any]] = {}
        count = 0
        while not self.tokens.AtEnd():
            name = self.tokens.ConsumeIdentifierOrNumber()
            if name in ("layer", "layers"):
                kind = self.descriptor.fields_by_name[name].message_type
                self.tokens.TryConsume(":")
                given = {k: v for k, v in self._message(0).items() if k not in kind.fields_by_name}
                if given:
                    found[count] = given
                count += 1
            else:
                self._value(0)
            self._separator()
        return found

    def _separator(self) -> None:
        if not self.tokens.TryConsume(","):
            self.tokens.TryConsume(";")

    def _message(self, depth: int) -> dict[str, Any]:
        if depth > MAX_DEPTH:
            raise ValueError(TOO_DEEP)
        end = ">" if self.tokens.TryConsume("<") else "}"
        if end == "}":
            self.tokens.Consume("{")
        found: dict[str, Any] = {}
        while not self.tokens.TryConsume(end):
            name = self.tokens.ConsumeIdentifierOrNumber()
            value = self._value(depth + 1)
            if name not in found:
                found[name] = value
            else:
                before = found[name]
                found[name] = [*(before if isinstance(before, list) else [before]), value]
            self._separator()
        return found

    def _value(self, depth: int) -> Any:
        self.left -= 1
        self.tokens.TryConsume(":")
        if self.tokens.LookingAt("{") or self.tokens.LookingAt("<"):
            return self._message(depth)
        if self.tokens.TryConsume("["):
            items: list[Any] = []
            while not self.tokens.TryConsume("]"):
                items.append(self._scalar())
                self.tokens.TryConsume(",")
            return items
        return self._scalar()

    def _scalar(self) -> Any:
        token = self.tokens.token
        if token[:1] in "\"'":
            return self.tokens.ConsumeString()
        self.tokens.NextToken()
        if token == "-":
            token += self.tokens.token
            self.tokens.NextToken()
        if token in ("true", "false"):
            return token == "true"
        for kind in (int, float):
            try:
                return kind(token)
            except ValueError:
                pass
        return token


__all__ = ["parse"]
