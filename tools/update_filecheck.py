"""Writes the CHECK lines of `.mlir` tests from what their first RUN line prints.

    python tools/update_filecheck.py tests/lowering/onnx_to_opset/matrix.mlir            # parts without CHECK lines
    python tools/update_filecheck.py --refresh tests/lowering/onnx_to_opset/matrix.mlir  # all parts

What it writes is what the code does now, not what it should do: read it before you commit it. An error of the parser,
the verifier or a pass is probably a fault of the text, so that a part that prints one is refused, unless it has a
CHECK line of an error already or --errors says that errors are meant; operators without a lowering are none. Values
that the test names are written as they are; numbered ones become captures, named after their operation. Operand types
are left out, and so are the Parameters and constants that the test itself names. Of a long output only the operations
and their types are checked, in order.
"""

from __future__ import annotations

import argparse
import re
import shlex
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from mlir_collector import RUN, run_opt  # noqa: E402  # pyright: ignore[reportMissingImports]: a file of the tests

PART = "// -----"
OPERATION = re.compile(
    r'^\s*(?:(?P<results>%[^=]+) = )?"(?P<op>[\w.]+)"\((?P<operands>[^)]*)\)'
    r"(?: <\{(?P<properties>.*?)\}>)?(?P<rest>.*)$"
)
VALUE = re.compile(r"%([A-Za-z0-9_$.-]+)")
SILENT = ('auto_broadcast = "numpy"', "operandSegmentSizes")
NAMES = re.compile(r'names = \[\[("[^]]*", "[^]]*")\]\]')
"""The tensor names of a value that has more than one."""

LABEL = re.compile(r"^// CHECK(?:-LABEL)?: +(.*)$", re.M)
"""What a CHECK line that is not tied to the one before it looks for."""

LONG = 90
"""Lines from which on an output is checked in outline."""

OURS = ("opset.Parameter_1", "opset.Constant_1", "stepwell.input", "onnx.Constant")
RESULTS = ("opset.Result_1", "stepwell.output")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--refresh", action="store_true", help="write the CHECK lines of all parts again")
    parser.add_argument("--errors", action="store_true", help="new parts that print an error are meant to")
    options = parser.parse_args()
    for file in options.files:
        update(file, refresh=options.refresh, errors=options.errors)


def update(file: Path, *, refresh: bool, errors: bool = False) -> None:
    """Write the CHECK lines of a file; a part that has some stays as it is unless `refresh`.

    Nothing is written where a part prints an error that neither it nor `errors` says is meant.
    """
    text = file.read_text()
    run = RUN.search(text)
    if run is None or run["options"]:
        raise SystemExit(f"{file}: the first RUN line must be 'stepwell … | filecheck %s'")
    printed = run_opt(shlex.split(run["args"].replace("%s", str(file))))
    split = "--split-input-file" in run["args"]
    parts, outputs = (t.split(PART) if split else [t] for t in (text, printed))
    if len(parts) != len(outputs):
        raise SystemExit(f"{file}: {len(parts)} parts and {len(outputs)} outputs")
    for number, (part, output) in enumerate(zip(parts, outputs, strict=True), 1):
        said = output.strip("\n").partition("\n")[0]
        if is_error(said) and not errors and not any(map(is_error, LABEL.findall(part))):
            raise SystemExit(f"{file}: part {number} prints an error (--errors, if it is meant to): {said}")
    made = [
        part if "// CHECK" in part and not refresh else filled(part, checks(output.strip("\n").splitlines()))
        for part, output in zip(parts, outputs, strict=True)
    ]
    file.write_text(PART.join(made))


def is_error(line: str) -> bool:
    """Whether the first line of an output is neither a module nor the report of operators without a lowering."""
    return bool(line) and not line.startswith(("builtin.module", "the model: "))


def filled(part: str, lines: list[str]) -> str:
    """A part with CHECK lines behind its leading comments."""
    old = [line for line in part.split("\n") if not line.startswith("// CHECK")]
    at = next((i for i, line in enumerate(old) if line and not line.startswith("//")), len(old))
    return "\n".join([*old[:at], *lines, *old[at:]])


def checks(output: list[str]) -> list[str]:
    """The CHECK lines of one output: a module, or the message of a refusal."""
    if not output or not output[0].startswith("builtin.module"):
        return refused(output)
    found = ["// CHECK-LABEL: builtin.module"]
    if len(output) > LONG:
        return found + outline(output)
    names, near = Names(), False
    # Where nothing is left besides what the test names, the Parameters and constants are what it is about.
    bare = all(m is None or m["op"] in (*OURS, *RESULTS) for m in map(OPERATION.match, output[1:-1]))
    for line in output[1:-1]:
        pattern = names.pattern(line, bare=bare)
        if pattern is not None:
            found.append(f"// CHECK-NEXT: {pattern}" if near else f"// CHECK:      {pattern}")
        near = pattern is not None
    return found


def outline(output: list[str]) -> list[str]:
    """The operations, their properties and their types without constants and without the values between them."""
    found = []
    for line in output[1:-1]:
        operation = OPERATION.match(line)
        if operation is None or operation["op"] in OURS:
            continue
        _, arrow, made = operation["rest"].rpartition(" -> ")
        shown, _ = properties(operation["properties"] or "")
        line = f'"{operation["op"]}"' + (f"{{{{.*}}}}{shown}" if shown else "")
        found.append(f"// CHECK:      {line}" + (f"{{{{.*}}}} -> {made}" if arrow else ""))
    return found


def refused(output: list[str]) -> list[str]:
    """Which operators are refused and why; the place of the rule is left out."""
    found = [f"// CHECK-LABEL: {output[0].strip()}"]
    for line in output[1:]:
        if not line.startswith("to add a lowering"):
            text = re.sub(r"   \[\S*:\d+\]$", "", line).strip()
            found.append(f"// CHECK-NEXT: {text}")
    return found


class Names:
    """The captures of one module."""

    def __init__(self):
        self.captured: dict[str, str] = {}
        self.taken: Counter[str] = Counter()

    def pattern(self, line: str, *, bare: bool) -> str | None:
        """What to look for in place of a line of the output; None where it says nothing new."""
        line = line.strip()
        found = OPERATION.match(line)
        if found is None:
            return self.other(line)
        results = VALUE.findall(found["results"] or "")
        if not bare and found["op"] in OURS and not any(r.isdigit() for r in results):
            return None
        defined = ", ".join(self.define(r, found["op"]) for r in results)
        used = VALUE.sub(lambda m: self.use(m[1]), found["operands"])
        head = f'{defined} = "{found["op"]}"({used})' if results else f'"{found["op"]}"({used})'
        shown, whole = properties(found["properties"] or "")
        if found["rest"].endswith("({"):
            return f"{head}{shown}{' ' if whole else '{{.*}}'}({{"
        if (several := NAMES.search(found["rest"])) is not None:
            shown += f"{{{{.*}}}}names = {{{{\\[\\[}}}}{several[1]}]]"
        if found["op"] in ("opset.Constant_1", "onnx.Constant") or not results:
            return f"{head}{shown}"
        return f"{head}{shown}{{{{.*}}}} -> {found['rest'].rpartition(' -> ')[2]}"

    def other(self, line: str) -> str:
        """Blocks and the ends of regions."""
        if " -> " in line:
            return f"}}){{{{.*}}}} -> {line.rpartition(' -> ')[2]}"
        return VALUE.sub(lambda m: self.define(m[1], "block.argument"), line)

    def define(self, name: str, op: str) -> str:
        if not name.isdigit():
            return f"%{name}"
        stem = re.sub(r"_\d+$", "", op.rpartition(".")[2]).upper()
        self.taken[stem] += 1
        self.captured[name] = stem if self.taken[stem] == 1 else f"{stem}_{self.taken[stem]}"
        return f"%[[{self.captured[name]}:[0-9]+]]"

    def use(self, name: str) -> str:
        return f"%[[{self.captured[name]}]]" if name in self.captured else f"%{name}"


def properties(text: str) -> tuple[str, bool]:
    """The properties but for those that hardly any operation decides on, and whether these are all.

    Those at their default stay: a line without them would match any value.
    """
    items = _items(text)
    kept = [item for item in items if item.partition(" = ")[0] not in SILENT and item not in SILENT]
    if not kept:
        return "", not items
    shown = ", ".join(kept)
    if shown in text:
        return f" <{{{'' if text.startswith(shown) else '{{.*}}'}{shown}" + ("}>" if text.endswith(shown) else ""), (
            text.endswith(shown)
        )
    return f" <{{{{{{.*}}}}{', {{.*}}'.join(kept)}", False


def _items(text: str) -> list[str]:
    """The parts between the commas of the outermost level."""
    found, depth, start, quoted = [], 0, 0, False
    for i, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in "<[{(":
            depth += 1
        elif not quoted and letter in ">]})":
            depth -= 1
        elif letter == "," and depth == 0 and not quoted:
            found.append(text[start:i].strip())
            start = i + 1
    return [*found, text[start:].strip()] if text.strip() else []


if __name__ == "__main__":
    main()
