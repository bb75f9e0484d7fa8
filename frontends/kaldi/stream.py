"""The tokens and numbers of a Kaldi file, binary or text, read in order.

A binary file begins with `\\0B`. A token is text up to a blank; an integer or a float is the number of its bytes, then
these, little endian; a boolean is `T` or `F`. In a text file all of them are text between blanks.
"""

from __future__ import annotations

import struct

import numpy as np

from stepwell.dialects.payload import SourceFile
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted
from stepwell.frontends.window import Window

BLANK = b" \t\n\r\v\f"
LONGEST = 1 << 10
"""Characters of a token at most."""
SEARCHED = 1 << 16
"""Bytes that are searched at once."""
LEAST, LARGEST = -(1 << 31), (1 << 31) - 1
MOST = 1 << 24
"""Items of a list of integers at most: lists describe the network, they are no weights."""


class Stream:
    """A place in a file, from which tokens and numbers are taken one after the other."""

    def __init__(self, file: SourceFile):
        self.file, self.window = file, Window(file)
        self.binary = file.pread(min(2, file.size), 0) == b"\0B"
        self.at = 2 if self.binary else 0

    def fault(self, what: str) -> Fault:
        """An error at this place."""
        return Fault(f"{what} (byte {self.at})")

    def bytes(self, count: int) -> bytes:
        """The next bytes as they are."""
        if count < 0 or self.at + count > len(self.window):
            raise self.fault(f"the file ends inside of a value of {count} bytes")
        start, self.at = self.at, self.at + count
        return self.window[start : self.at]

    def skip(self) -> None:
        """Go to what follows blanks."""
        size = len(self.window)
        while self.at < size and self.window[self.at] in BLANK:
            self.at += 1

    def peek(self) -> str:
        """The character behind the blanks that follow; the empty string at the end of the file."""
        self.skip()
        return chr(self.window[self.at]) if self.at < len(self.window) else ""

    def peek_token(self) -> str:
        """The next token, which stays; the empty string at the end of the file."""
        before = self.at
        if not self.peek():
            return ""
        found = self.token()
        self.at = before
        return found

    def token(self) -> str:
        """The text up to the next blank, which is taken with it."""
        self.skip()
        size = len(self.window)
        if self.at >= size:
            raise self.fault("the file ends where a token should be")
        head = self.window[self.at : min(self.at + LONGEST + 1, size)]
        text = head.split(None, 1)[0]
        if len(text) > LONGEST:
            raise self.fault(f"there is no token here: {quoted(text[:16])}")
        self.at += len(text) + (self.at + len(text) < size)
        return text.decode("utf-8", "backslashreplace")

    def expect(self, *tokens: str) -> str:
        """The next token, which must be one of these."""
        before = self.at
        found = self.token()
        if found not in tokens:
            self.at = before
            raise self.fault(f"{quoted(found)} stands where {' or '.join(map(quoted, tokens))} should be")
        return found

    def find(self, token: str) -> None:
        """Go to the next such token, whatever is before it."""
        wanted, at, size = token.encode("utf-8", "replace"), self.at, len(self.window)
        while at < size:
            block = self.window[at : min(at + SEARCHED, size)]
            if (found := block.find(wanted)) >= 0:
                self.at = at + found
                return
            at += max(len(block) - len(wanted), 1)
        raise self.fault(f"{quoted(token)} is missing")

    def line(self) -> str:
        """The rest of the line."""
        parts: list[bytes] = []
        size = len(self.window)
        while self.at < size:
            block = self.window[self.at : min(self.at + 4096, size)]
            end = block.find(b"\n")
            if end >= 0:
                self.at += end + 1
                parts.append(block[:end])
                break
            self.at += len(block)
            parts.append(block)
            if len(parts) > 4096:
                raise self.fault("a line of the network's description does not end")
        return b"".join(parts).rstrip(b"\r").decode("utf-8", "backslashreplace")

    def integer(self) -> int:
        if not self.binary:
            before = self.at
            found = whole(self.token())
            if found is None:
                self.at = before
                raise self.fault(f"{quoted(self.token())} stands where an integer of 32 bits should be")
            return found
        width = struct.unpack("b", self.bytes(1))[0]
        if abs(width) not in (1, 2, 4, 8):
            self.at -= 1
            raise self.fault(f"an integer should be here, not the byte {width}")
        found = int.from_bytes(self.bytes(abs(width)), "little", signed=width > 0)
        if not LEAST <= found <= LARGEST:
            raise self.fault(f"{found} is more than an integer of 32 bits")
        return found

    def number(self) -> float:
        if not self.binary:
            before = self.at
            try:
                return float(self.token())
            except ValueError:
                self.at = before
                raise self.fault(f"{quoted(self.token())} stands where a number should be") from None
        width = self.bytes(1)[0]
        if width not in (4, 8):
            self.at -= 1
            raise self.fault(f"a number should be here, not the byte {width}")
        return struct.unpack("<f" if width == 4 else "<d", self.bytes(width))[0]

    def boolean(self) -> bool:
        found = self.bytes(1).decode("latin-1") if self.binary else self.token()
        if found not in ("T", "F"):
            self.at -= 1
            raise self.fault(f"T or F should be here, not {quoted(found)}")
        return found == "T"

    def integers(self, *, per_item: int = 1) -> tuple[int, ...]:
        """A list of integers, or of pairs of them one after the other."""
        if not self.binary:
            return self._text_integers()
        width = self.bytes(1)[0]
        if width not in (1, 4, 8):
            self.at -= 1
            raise self.fault(f"a list of integers should be here, not the byte {width}")
        count = struct.unpack("<i", self.bytes(4))[0] * per_item
        if not 0 <= count <= MOST:
            raise self.fault(f"a list of {count} integers")
        return tuple(np.frombuffer(self.bytes(count * width), f"<i{width}").tolist())

    def _text_integers(self) -> tuple[int, ...]:
        self.expect_char("[")
        words: list[str] = []
        while self.peek() != "]":
            words.extend(self._word().split(","))
            if len(words) > MOST:
                raise self.fault("a list of integers does not end")
        self.at += 1
        found = tuple(whole(w) for w in words)
        if None in found:
            raise self.fault(f"a list of integers of 32 bits has {quoted(words[found.index(None)])}")
        return tuple(w for w in found if w is not None)

    def _word(self) -> str:
        """The text up to a blank or a bracket."""
        size = len(self.window)
        head = self.window[self.at : min(self.at + 64, size)]
        text = head.split(None, 1)[0] if head else b""
        text = text.split(b"]", 1)[0]
        if not text:
            raise self.fault("the file ends inside of a list")
        self.at += len(text)
        return text.decode("latin-1")

    def expect_char(self, char: str) -> None:
        if self.peek() != char:
            raise self.fault(f"{quoted(char)} should be here, not {quoted(self.peek())}")
        self.at += 1


def whole(word: str) -> int | None:
    """The integer that a word is; None where it is none, or more than Kaldi's 32 bits."""
    if len(word) > 11 or not (word[1:] if word[:1] in ("-", "+") else word).isdecimal():
        return None
    return found if LEAST <= (found := int(word)) <= LARGEST else None


__all__ = ["Stream", "whole"]
