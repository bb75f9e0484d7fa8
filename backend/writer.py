"""Writes a module of `opset` operations as OpenVINO IR: a pair of files, the same to the byte for the same module."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from xdsl.dialects.builtin import ModuleOp

from stepwell.backend.output import Pair
from stepwell.backend.pairing import KEY, fingerprint
from stepwell.backend.printer import Printer, constants, information
from stepwell.backend.version10 import prepared
from stepwell.backend.weights import Layout, Progress, write_all


@dataclass(frozen=True)
class SaveReport:
    """What was written: bytes of each file, constants and how many of them are distinct, and the seconds it took."""

    xml_bytes: int
    bin_bytes: int
    constants: int
    distinct_constants: int
    seconds: float


def save(
    module: ModuleOp,
    xml_path: Path | str,
    *,
    ir_version: int = 11,
    conversion_parameters: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> SaveReport:
    """Write `xml_path` and the .bin beside it; `progress` is told the bytes written and all bytes.

    Raises StepwellError where the files cannot be written; then, and whenever writing is interrupted, an older pair
    is as it was (see `output.py`).
    """
    if ir_version not in (10, 11):
        raise ValueError(f"IR version {ir_version}; versions 10 and 11 can be written")
    start = time.perf_counter()
    module = prepared(module) if ir_version == 10 else module
    layout = Layout(constants(module))
    printer, info = Printer(layout, ir_version), information(module, conversion_parameters)
    with Pair(xml_path) as pair:
        pair.reserve(layout.nbytes)
        layout.write(pair.bin.fd, progress)
        if conversion_parameters is not None or KEY in info:
            info = dict(sorted((info | {KEY: fingerprint(pair.bin.fd)}).items()))
        text = printer.model(module, info)
        write_all(pair.xml.fd, text, 0)
        pair.commit()
    return SaveReport(len(text), layout.nbytes, layout.constants, len(layout.payloads), time.perf_counter() - start)


__all__ = ["SaveReport", "save"]
