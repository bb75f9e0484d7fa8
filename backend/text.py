"""Text in XML 1.0: escapes in attributes, and characters that XML has no way to write.

A character that XML excludes is written `_xHHHH_`, its code in four upper-case hexadecimal digits, as Office Open XML
does (ECMA-376, ST_Xstring); an underscore that would begin such a group is written `_x005F_`. So different texts
stay different, and `reveal` gives back what `conceal` took.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_EXCLUDED = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_CODE = "00(?:0[0-8BCEF]|1[0-9A-F]|5C|5F)|D[89A-F][0-9A-F]{2}|FFF[EF]"
_CONCEAL = re.compile(f"[{_EXCLUDED}]|_(?=x(?:{_CODE})_)")
_REVEAL = re.compile(f"_x({_CODE})_")
_COMMA = re.compile(r"(?<!\\),")
_SPECIAL = re.compile(f'[&<>"\t\n\r_{_EXCLUDED}]')
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


def conceal(text: str) -> str:
    """`text` without characters that XML excludes; all other text stays as it is."""
    return _CONCEAL.sub(lambda m: f"_x{ord(m[0]):04X}_", text)


def reveal(text: str) -> str:
    """The text that `conceal` was given."""
    return _REVEAL.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


def escape(text: str) -> str:
    """`text` as the value of an attribute in double quotes."""
    return conceal(text).translate(_ESCAPES) if _SPECIAL.search(text) else text


def escape_concealed(text: str) -> str:
    """As `escape`, for a text that `join_names` has made."""
    return text.translate(_ESCAPES)


def join_names(names: Iterable[str]) -> str:
    """Tensor names as a port has them: in order of their bytes, a comma within a name written `\\,`.

    A backslash at the end of a name would escape the comma that follows it, so it is concealed, too.
    """
    ordered = sorted({n for n in names if n}, key=lambda n: n.encode("utf-8", "surrogatepass"))
    return ",".join(_tensor_name(n) for n in ordered)


def _tensor_name(name: str) -> str:
    text = conceal(name)
    return (f"{text[:-1]}_x005C_" if text.endswith("\\") else text).replace(",", "\\,")


def split_names(text: str) -> list[str]:
    """The tensor names that `join_names` was given."""
    return [reveal(n.replace("\\,", ",")) for n in _COMMA.split(text)] if text else []


_REFERENCE = re.compile(rb"&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));")


def xml_text(data: bytes) -> bytes:
    """A file that OpenVINO wrote, as XML: it writes references to characters that XML excludes, such as `&#01;`."""

    def known(match: re.Match[bytes]) -> bytes:
        code = int(match[1], 16) if match[1] else int(match[2])
        concealed = conceal(chr(code)) if code < 0x110000 else ""
        return concealed.encode() if len(concealed) > 1 else match[0]

    return _REFERENCE.sub(known, data) if b"&#" in data else data


LONGEST = 120
"""Characters of a file's text that a message shows."""


def quoted(text: str) -> str:
    """Text of a file as a message shows it: in double quotes, short, and nothing that a terminal would obey."""
    if len(text) > LONGEST:
        text = f"{text[: LONGEST // 2]}…{text[-LONGEST // 2 :]}"
    if not text.isprintable():
        text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return f'"{text}"'
