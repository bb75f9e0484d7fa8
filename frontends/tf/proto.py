"""TensorFlow's messages, as far as they are read (`tensorflow.proto`)."""

from __future__ import annotations

from pathlib import Path

from stepwell.frontends.schema import Schema, schema


def messages() -> Schema:
    """The messages of `tensorflow.proto`."""
    return schema(Path(__file__).with_name("tensorflow.desc"), "stepwell.tensorflow")
