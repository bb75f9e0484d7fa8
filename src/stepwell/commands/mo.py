"""`stepwell mo`: an existing command line of Model Optimizer, unchanged.

The options of 2021.4 and 2023.3 with their short forms; a flag may have True or False behind it. What it prints at the
end is what programs that call Model Optimizer look for.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from typing import Any

from stepwell.cli import Parser
from stepwell.mo import FLAGS, VALUES, call_of

OLDER = frozenset({
    *("data_type", "disable_fusing", "disable_gfusing", "disable_resnet_optimization", "finegrain_fusing"),
    *("enable_concat_optimization", "move_to_preprocess", "generate_deprecated_IR_V7", "keep_shape_ops"),
    *("disable_weights_compression", "legacy_ir_generation", "mean_file", "mean_file_offsets", "nhwc_to_nchw"),
    *("disable_nhwc_to_nchw", "tensorflow_use_custom_operations_config"),
})  # fmt: skip
"""Options that 2023.3 does not have."""

LEVELS = ("CRITICAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", "NOTSET")


def flag(text: str) -> bool:
    """True or False behind a flag."""
    if text.lower() not in ("true", "false", "1", "0"):
        raise argparse.ArgumentTypeError(f"'{text}' is not True or False")
    return text.lower() in ("true", "1")


def parser() -> Parser:
    """The parser of Model Optimizer's command line."""
    made = Parser(
        prog="stepwell mo",
        description="Run a command line of OpenVINO's Model Optimizer (2021.4 or 2023.3) unchanged. What each option "
        "does, or why it has no effect, is in docs/mo-options.md; `stepwell convert --help` has them under our names. "
        "They may be abbreviated, and written with dashes as well.",
    )
    for name in FLAGS:
        made.add_argument(f"--{name}", dest=name, nargs="?", const=True, type=flag, metavar="BOOL")
    types: dict[str, Any] = {"scale": float, "batch": int, "log_level": str.upper}
    for name, short in VALUES.items():
        options = [o for o in (*short, f"--{name}") if o != "--k"]
        more: dict[str, Any] = {"choices": LEVELS} if name == "log_level" else {}
        made.add_argument(*options, dest=name, type=types.get(name, str), metavar=None if more else "VALUE", **more)
    return made


def spelled(arguments: Sequence[str]) -> list[str]:
    """Options with underscores and in full: an abbreviation is that of 2023.3 where it has one, otherwise of 2021.4."""
    found: list[str] = []
    for argument in arguments:
        head, equals, value = argument.partition("=")
        if not head.startswith("--") or len(head) == 2:
            found.append(argument)
            continue
        name = head[2:].replace("-", "_")
        known = [n for n in (*FLAGS, *VALUES) if n.startswith(name)]
        newer = [n for n in known if n not in OLDER]
        full = name if name in known else known[0] if len(known) == 1 else newer[0] if len(newer) == 1 else name
        found.append(f"--{full}{equals}{value}")
    return found


def run(options: argparse.Namespace) -> int:
    """Run `stepwell mo …`; `options.arguments` are what stands behind it."""
    from stepwell import __version__
    from stepwell.cli import parser as ours
    from stepwell.cli import printable
    from stepwell.dialects.errors import StepwellError

    start = time.perf_counter()
    given = vars(parser().parse_all(spelled(options.arguments)))
    told = given.pop("told", [])
    given.pop("said", None)
    if given.pop("version"):
        print(f"Version of Stepwell: {__version__}")
        return 0
    from stepwell.commands import convert

    base = ours().parse_args(["convert", "-"])
    given["log_level"] = (given["log_level"] or ("DEBUG" if given["verbose"] else "WARNING")).upper()
    base.traceback = options.traceback = given["log_level"] == "DEBUG"
    try:
        made = call_of(given)
        made.warnings[:0] = told
        _fill(base, made, given)
        status = convert.run(base)
    except (StepwellError, OSError, MemoryError, RecursionError) as error:
        if base.traceback:
            raise
        print(f"[ ERROR ]  {printable(str(error) or type(error).__name__)}", file=sys.stderr)
        return 1
    if not base.quiet:
        target = convert.target_of(base)
        print(f"[ SUCCESS ] Generated IR version {base.ir_version} model.")
        print(f"[ SUCCESS ] XML file: {target.resolve()}")
        print(f"[ SUCCESS ] BIN file: {target.with_suffix('.bin').resolve()}")
        print(f"[ SUCCESS ] Total execution time: {time.perf_counter() - start:.2f} seconds. ")
    return status


def _fill(base: argparse.Namespace, made: Any, given: dict[str, Any]) -> None:
    """The options of `stepwell convert` that a call stands for."""
    base.model, base.framework = str(made.model), made.framework
    base.model_name, base.output_dir = made.name, str(made.folder)
    base.quiet, base.progress = bool(given["silent"]), bool(given["progress"] or given["stream_output"])
    base.log_level = given["log_level"]
    base.extension, base.told = made.extensions, made.warnings
    names = {"checkpoint": "input_checkpoint", "freeze_placeholder_with_value": "freeze"}
    for name, value in made.convert.items():
        setattr(base, names.get(name) or name, value)


__all__ = ["parser", "run"]
