"""Golden cases converted by `mo` 2023.3, whose Python is another environment's.

This file is also the script that runs there: `python golden_mo.py FOLDER` converts the model of each `NAME/told.json`
of the folder to `NAME/model.xml`, or writes into `NAME/why.txt` why none of mo's readers does. It goes on behind the
last case that a lost process had begun; what is in the folder from an earlier run stays.
"""

from __future__ import annotations

import json
import logging
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

SECONDS = 60


def convert_all(models: Mapping[str, tuple[Mapping[str, bytes], dict[str, Any]]], python: str, folder: Path) -> None:
    """Convert every model, files and arguments by its name, in as many processes as it takes."""
    folder = folder.resolve()
    for name, (files, told) in models.items():
        place = folder / name
        if not _ended(place):
            place.mkdir(parents=True, exist_ok=True)
            for file, content in files.items():
                (place / file).write_bytes(content)
            (place / "told.json").write_text(json.dumps(told))
    while models:
        # mo writes files of its own into the current folder.
        done = subprocess.run(
            [python, str(Path(__file__).resolve()), str(folder)], capture_output=True, text=True, cwd=folder
        )
        begun = [f.parent for f in folder.glob("*/begun") if not _ended(f.parent)]
        for place in begun:
            (place / "why.txt").write_text(f"died: the process ended with code {done.returncode}")
        if not begun:
            assert done.returncode == 0, done.stderr[-2000:]
            return


def _ended(place: Path) -> bool:
    return (place / "model.xml").exists() or (place / "why.txt").exists()


def _convert(folder: Path) -> None:
    from openvino.runtime import serialize  # pyright: ignore[reportMissingImports]
    from openvino.tools.mo import convert_model  # pyright: ignore[reportMissingImports]

    logging.disable(logging.CRITICAL)
    sender: Any = sys.modules["openvino_telemetry.utils.sender"].TelemetrySender
    sender.send = lambda *_: None  # Statistics are sent to nobody.

    def too_long(*_: object) -> None:
        raise TimeoutError(f"no result after {SECONDS} seconds")

    signal.signal(signal.SIGALRM, too_long)
    for file in sorted(folder.glob("*/told.json")):
        place = file.parent
        if _ended(place):
            continue
        (place / "begun").touch()
        signal.alarm(SECONDS)
        try:
            told = {k: _placed(v, place) for k, v in json.loads(file.read_text()).items()}
            told |= {"compress_to_fp16": False, "silent": True}
            try:
                model = convert_model(**told)
            except Exception:
                if "framework" in told:
                    raise
                model = convert_model(**told, use_legacy_frontend=True)
            serialize(model, str(place / "model.xml"), str(place / "model.bin"))
        except BaseException as error:
            (place / "why.txt").write_text(" ".join(f"{type(error).__name__}: {error}".split())[:300])
        finally:
            signal.alarm(0)


def _placed(value: Any, place: Path) -> Any:
    """The name of one of the files as a path."""
    return str(place / value) if isinstance(value, str) and (place / value).is_file() else value


if __name__ == "__main__":
    _convert(Path(sys.argv[1]))
