"""Caffe's messages, as far as they are read (`caffe.proto`)."""

from __future__ import annotations

from pathlib import Path

from stepwell.frontends.schema import Schema, schema


def messages() -> Schema:
    """The messages of `caffe.proto`."""
    return schema(Path(__file__).with_name("caffe.desc"), "stepwell.caffe")
