"""The golden cases of TensorFlow's operators converted by `mo` 2023.3, whose Python is another environment's.

This file is also the script that runs there: `python tf_mo.py FOLDER` converts each `NAME.pb` of the folder to
`NAME.xml`, or writes into `NAME.txt` why neither of mo's readers does. It goes on behind the last case that a lost
process had begun; what is in the folder from an earlier run stays.
"""

from __future__ import annotations

import json
import logging
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

SECONDS = 60


def convert_all(models: dict[str, bytes], given: dict[str, dict[str, list[int]]], python: str, folder: Path) -> None:
    """Convert every model by its name, in as many processes as it takes."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for name, model in models.items():
        if not _ended(folder, name):
            (folder / f"{name}.pb").write_bytes(model)
            (folder / f"{name}.json").write_text(json.dumps(given.get(name, {})))
    while True:
        # mo writes files of its own into the current folder.
        done = subprocess.run(
            [python, str(Path(__file__).resolve()), str(folder)], capture_output=True, text=True, cwd=folder
        )
        begun = [f for f in folder.glob("*.begun") if not _ended(folder, f.stem)]
        for file in begun:
            (folder / f"{file.stem}.txt").write_text(f"died: the process ended with code {done.returncode}")
        if not begun:
            assert done.returncode == 0, done.stderr[-2000:]
            return


def _ended(folder: Path, stem: str) -> bool:
    return (folder / f"{stem}.xml").exists() or (folder / f"{stem}.txt").exists()


def _convert(folder: Path) -> None:
    from openvino.runtime import serialize  # pyright: ignore[reportMissingImports]
    from openvino.tools.mo import convert_model  # pyright: ignore[reportMissingImports]

    logging.disable(logging.CRITICAL)
    sender: Any = sys.modules["openvino_telemetry.utils.sender"].TelemetrySender
    sender.send = lambda *_: None  # Statistics are sent to nobody.

    def too_long(*_: object) -> None:
        raise TimeoutError(f"no result after {SECONDS} seconds")

    signal.signal(signal.SIGALRM, too_long)
    for file in sorted(folder.glob("*.pb")):
        if _ended(folder, file.stem):
            continue
        (folder / f"{file.stem}.begun").touch()
        signal.alarm(SECONDS)
        try:
            shapes = json.loads((folder / f"{file.stem}.json").read_text())
            told: dict[str, Any] = {"input": list(shapes), "input_shape": list(shapes.values())} if shapes else {}
            told |= {"input_model": str(file), "compress_to_fp16": False, "silent": True}
            try:
                model = convert_model(**told)
            except Exception:
                model = convert_model(**told, use_legacy_frontend=True)
            serialize(model, str(folder / f"{file.stem}.xml"), str(folder / f"{file.stem}.bin"))
        except BaseException as error:
            (folder / f"{file.stem}.txt").write_text(" ".join(f"{type(error).__name__}: {error}".split())[:300])
        finally:
            signal.alarm(0)


if __name__ == "__main__":
    _convert(Path(sys.argv[1]))
