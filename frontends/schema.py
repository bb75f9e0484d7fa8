"""Protobuf messages of a .proto file that lies beside a frontend, compiled to a descriptor set (`.desc`)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any


class Schema:
    """The message classes of a descriptor set, in a pool of their own: they meet no other package's."""

    def __init__(self, path: Path, package: str):
        from google.protobuf import descriptor_pb2, descriptor_pool

        self._package, self._made = package, {}
        self._pool = descriptor_pool.DescriptorPool()
        for file in descriptor_pb2.FileDescriptorSet.FromString(path.read_bytes()).file:
            self._pool.Add(file) if hasattr(self._pool, "Add") else self._pool.AddSerializedFile(
                file.SerializeToString()
            )

    def message(self, name: str) -> Any:
        """A new, empty message."""
        if name not in self._made:
            from google.protobuf import message_factory

            self._made[name] = message_factory.GetMessageClass(
                self._pool.FindMessageTypeByName(f"{self._package}.{name}")
            )
        return self._made[name]()

    def parse(self, name: str, data: bytes) -> Any:
        """The message in serialised bytes; raises ValueError where they are not one."""
        message = self.message(name)
        try:
            message.ParseFromString(data)
        except Exception as error:  # DecodeError of whichever protobuf implementation is in use
            raise ValueError(str(error).splitlines()[0] if str(error) else f"not a {name}") from None
        return message

    def parse_text(self, name: str, data: str) -> Any:
        """The message in text format, unknown fields left out; raises ValueError where it is not one."""
        from google.protobuf import text_format

        try:
            return text_format.Parse(data, self.message(name), allow_unknown_field=True)
        except (text_format.ParseError, RecursionError, UnicodeError) as error:
            raise ValueError(str(error).splitlines()[0] if str(error) else f"not a {name}") from None


@cache
def schema(path: Path, package: str) -> Schema:
    """The messages of a descriptor set, read once."""
    return Schema(path, package)
