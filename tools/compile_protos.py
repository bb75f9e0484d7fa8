"""Compile the .proto files of the frontends to descriptor sets: `python tools/compile_protos.py [--check]`.

A descriptor set is read by any version of protobuf, generated code only by some. Needs grpcio-tools (extra `dev`).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def compiled(proto: Path) -> bytes:
    """The serialised FileDescriptorSet of a .proto file."""
    from grpc_tools import protoc

    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.desc"
        if protoc.main(["protoc", f"-I{proto.parent}", f"--descriptor_set_out={out}", proto.name]):
            raise SystemExit(f"{proto}: protoc fails")
        return out.read_bytes()


def main() -> int:
    stale = []
    for proto in sorted((ROOT / "frontends").rglob("*.proto")):
        target, made = proto.with_suffix(".desc"), compiled(proto)
        if not target.is_file() or target.read_bytes() != made:
            stale.append(target)
            if "--check" not in sys.argv:
                target.write_bytes(made)
    for target in stale:
        print(target.relative_to(ROOT))
    return int(bool(stale) and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
