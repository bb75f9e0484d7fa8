"""The descriptor sets beside the .proto files are those that protoc makes of them."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from google.protobuf import descriptor_pb2

from stepwell.frontends.schema import Schema

ROOT = Path(__file__).resolve().parents[2]
PROTOS = sorted((ROOT / "frontends").rglob("*.proto"))


@pytest.mark.parametrize("proto", PROTOS, ids=lambda p: p.name)
def test_the_descriptor_set_is_current(proto: Path):
    pytest.importorskip("grpc_tools")
    spec = importlib.util.spec_from_file_location("compile_protos", ROOT / "tools" / "compile_protos.py")
    assert spec is not None and spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    kept = descriptor_pb2.FileDescriptorSet.FromString(proto.with_suffix(".desc").read_bytes())
    assert kept == descriptor_pb2.FileDescriptorSet.FromString(tool.compiled(proto))


def test_messages_are_read_and_faults_told():
    schema = Schema(ROOT / "frontends" / "tf" / "tensorflow.desc", "stepwell.tensorflow")
    graph = schema.parse_text("GraphDef", 'node { name: "x" op: "Const" unheard_of: 3 }')
    assert schema.parse("GraphDef", graph.SerializeToString()).node[0].op == "Const"
    with pytest.raises(ValueError):
        schema.parse("GraphDef", b"\x0a\xff")
    with pytest.raises(ValueError):
        schema.parse_text("GraphDef", "node {")
