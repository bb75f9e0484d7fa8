"""Strings."""

from __future__ import annotations

import numpy as np

from tests.ops.tf.capture.define import Family, boolean, f32, i32, i64, raw, text, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

WORDS = ["one", "", "Two words", " padded\t", "straße ŸÑ", "a,b;c", "42", "AbC", "日本語"]
op("StringJoin", [text(2, 3), text(2, 3)], separator="-")
op("StringJoin", [text(2, 3), text()], label="scalar")
op("StringJoin", [text(3), text(3), text(3)], separator=", ", label="three")
op("StringJoin", [text(3)], label="one")
case("StringJoin", lambda x: raw.StringJoin(inputs=["<", x, ">"]), text.of(WORDS), label="constants")
for name in ("StringLower", "StringUpper"):
    op(name, text.of(WORDS), encoding="utf-8", label="utf8")
    op(name, text.of(WORDS), label="ascii")
    op(name, text.of([["ABC", "d"], ["", "Ef"]]), label="2d")
op("StringStrip", text.of([" a ", "b\t\n", "", "  ", "c d "]))
for unit in ("BYTE", "UTF8_CHAR"):
    op("StringLength", text.of(WORDS), unit=unit, label=unit)
    last = "日本語!" if unit == "UTF8_CHAR" else "a日本語!"
    op("Substr", text.of(["hello", "straße", last]), i32.of(1), i32.of(3), unit=unit, label=unit)
    op("Substr", text.of(["hello", "straße"]), i32.of([-3, 2]), i32.of([2, 9]), unit=unit, label=f"{unit}-each")
op("StringLength", text.of("abc"), label="scalar")
for name in ("StringToHashBucketFast", "StringToHashBucket"):
    op(name, text.of(WORDS), num_buckets=100)
    op(name, text.of([["a", "b"], ["", "x" * 70]]), num_buckets=7, label="2d")
op(
    "StringToHashBucketFast",
    text.of(["x" * n for n in (1, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33, 64, 65, 200)]),
    num_buckets=1000,
    label="lengths",
)
op("StringToHashBucketStrong", text.of(WORDS), num_buckets=100, key=[1, 2])
MANY = ["xyz~-é本"[n % 5 :] * (n // 5) + "ab" * (n % 7) for n in range(80)] + ["long " * n for n in (16, 26, 50, 103)]
for count in (1, 1024, 1000003, (1 << 31) - 1):
    op("StringToHashBucketFast", text.of(MANY), num_buckets=count, label=f"of-{count}")
    op("StringToHashBucket", text.of(MANY), num_buckets=count, label=f"of-{count}")
    op("StringToHashBucketStrong", text.of(MANY), num_buckets=count, key=[-5, 1 << 40], label=f"of-{count}")
op("StringToHashBucketFast", text(0, 2), num_buckets=9, label="none")
op("StringToHashBucketStrong", text.of("scalar"), num_buckets=300, key=[0, 0], label="scalar")
for kind in ("float32", "int32", "int64"):
    op("StringToNumber", text.of(["1", "-7", "42"]), out_type=kind, label=kind)
op("StringToNumber", text.of(["1.5", "-2e3", " 7", "0.125"]), out_type="float32", label="reals")
PATTERNS = {
    "digits": "[0-9]+",
    "any": ".*",
    "word": "[A-Za-z]+ ?[a-z]*",
    "either": "one|42",
    "set": "[^ ]*",
    "end": ".*[bc]$",
}
for label, pattern in PATTERNS.items():
    op("StaticRegexFullMatch", text.of(WORDS), pattern=pattern, label=label)
    op("RegexFullMatch", text.of(WORDS), pattern=pattern, label=label)
op("StaticRegexReplace", text.of(WORDS), pattern="[aeiou]", rewrite="_")
op("StaticRegexReplace", text.of(WORDS), pattern="[aeiou]", rewrite="_", replace_global=False, label="first")
op("StaticRegexReplace", text.of(WORDS), pattern="([a-z])([a-z])", rewrite="\\2\\1", label="groups")
op("StaticRegexReplace", text.of(WORDS), pattern="\\s+", rewrite="", label="space")
op("RegexReplace", text.of(WORDS), pattern="[0-9]", rewrite="#")
for separator, label in ((" ", "space"), ("", "white"), (",", "comma"), ("--", "two")):
    op("StringSplitV2", text.of(["a b  c", " x,y ", "", "p--q--", "one"]), sep=separator, label=label)
op("StringSplitV2", text.of(["a b c d", "x y"]), sep=" ", maxsplit=1, label="limit")
op("StringSplit", text.of(["a b  c", "x,y"]), delimiter=" ")
op("StringSplit", text.of(["a b  c", "x,y"]), delimiter=" ,", skip_empty=False, label="empty-kept")
op("ReduceJoin", text.of([["a", "b"], ["c", ""]]), reduction_indices=[1], separator="-")
op("ReduceJoin", text.of([["a", "b"], ["c", ""]]), reduction_indices=[0], keep_dims=True, label="keep")
op("ReduceJoin", text.of([["a", "b"], ["c", ""]]), reduction_indices=[0, 1], separator=" ", label="all")
for value, label in (
    (i32.of([0, -7, 1234567]), "i32"),
    (i64.of([2**31 - 1, -(2**31), -1]), "i64"),
    (boolean.of([True, False]), "boolean"),
):
    op("AsString", value, label=label)
op("AsString", i32.of([1, 22, -333]), width=6, fill="0", label="filled")
op("AsString", f32.of([0.5, -2.25, 1e10]), label="f32")
op("AsString", f32.of([0.5, -2.25, 3.14159]), precision=2, label="f32-precision")
for encoding in ("UTF-8",):
    op("UnicodeDecode", text.of(WORDS), input_encoding=encoding, label=encoding)
op("UnicodeEncode", i32.of([72, 105, 0x65E5, 0x672C]), i64.of([0, 2, 2, 4]), output_encoding="UTF-8")
op("UnicodeTranscode", text.of(WORDS), input_encoding="UTF-8", output_encoding="UTF-16-BE")
for encoding in ("UTF-16-BE", "UTF-32-BE"):
    wide = text.of(["aé本", "", "😀x", "ÿ\U0010ffff!"])
    op("UnicodeTranscode", wide, input_encoding="UTF-8", output_encoding=encoding, label=encoding)
    op(
        "UnicodeEncode",
        i32.of([72, 0x1F601, 0x65E5, 0x41]),
        i64.of([0, 2, 2, 4]),
        output_encoding=encoding,
        label=encoding,
    )
op("EncodeBase64", text.of(WORDS))
op("EncodeBase64", text.of(WORDS), pad=True, label="pad")
op("DecodeBase64", text.of(["b25l", "", "VHdvIHdvcmRz"]))
op(
    "StringNGrams",
    text.of(["a", "b", "c", "d"]),
    i64.of([0, 3, 4]),
    separator=" ",
    ngram_widths=[2],
    left_pad="<",
    right_pad=">",
    pad_width=1,
    preserve_short_sequences=False,
)
case("Equal", lambda x: raw.Equal(x=raw.StringLower(input=x), y="two words"), text.of(WORDS), label="lowered")

# Corners: letters that are several in another case, places beyond the strings, no strings.
GREEK = ["ΟΔΟΣ ΟΔΟΣ", "Σ", "ΑΣ.", "ΑΣ.Β", "ΑΣ’", "ΣΣ Σ", "İstanbul", "ŉ ﬁnd ΐ ǰ ᾳ", "ΑΣ"]
for name in ("StringLower", "StringUpper"):
    op(name, text.of(GREEK), encoding="utf-8", label="special")
    op(name, text(0), encoding="utf-8", label="none")
    op(name, text.of("Aß"), label="scalar")
op("StringStrip", text.of([["\v\fa\r\n", "\u00a0x "], ["", " \t "]]), label="2d")
op("StringStrip", text(0), label="none")
op("StringJoin", [text(0), text()], separator="-", label="none")
op("StringJoin", [text(2), text(2)], label="plain")
op("StringLength", text(2, 0), unit="UTF8_CHAR", label="none")
op("Substr", text.of("abcdef"), i32.of([4, 0, -1]), i32.of([9, 2, 1]), label="one-string")
op("Substr", text.of(["añb", "ñññ"]), i64.of([-2, 3]), i64.of([1, 2]), unit="UTF8_CHAR", label="i64")
op("Substr", text.of(["abc", "defg"]), pos=1, len=2**31 - 1, label="constants")
op("Substr", text.of([["abc", "de"], ["fgh", "ij"]]), i32.of([[0, 1], [2, 1]]), i32.of([[1, 1], [0, 5]]), label="2d")
CUBE = text.of([[["a", "b"], ["c", ""]], [["e", "f"], ["g", "h"]]])
op("ReduceJoin", CUBE, reduction_indices=[2, 0], separator="|", label="order")
op("ReduceJoin", CUBE, reduction_indices=[-2], keep_dims=True, separator=", ", label="negative")
op("ReduceJoin", CUBE, reduction_indices=np.zeros(0, np.int32), label="nothing")
op("ReduceJoin", text(2, 0), reduction_indices=[1], separator="-", label="none", forms="static")
op("ReduceJoin", text(0, 2), reduction_indices=[1], separator="-", label="no-rows", forms="static")

for fill, label in (("", "spaces"), ("0", "zeros"), ("-", "left"), ("+", "plus"), (" ", "blank")):
    op("AsString", i32.of([1, -333, 0, 1234567]), width=6, fill=fill, label=f"fill-{label}")
op("AsString", i64.of([5, -5]), fill="+", label="sign-only")
op("AsString", text.of(["añ", "", "abcdefgh"]), width=6, fill="-", label="strings")
op("AsString", boolean.of([[True], [False]]), width=9, label="wide-boolean")
op("AsString", u8(2, 2), width=5, label="u8")
op("AsString", i32(0), label="none")
op("StringSplitV2", text.of(["a b", "a b c ", " a  b c d ", "", " "]), sep="", maxsplit=2, label="white-limit")
op("StringSplitV2", text.of(["x\u00a0y\u3000z"]), sep="", label="wide-spaces")
op("StringSplitV2", text.of(["a--b--c--d", "--", ""]), sep="--", maxsplit=2, label="two-limit")
op("StringSplitV2", text(0), sep=",", label="none")
op("StringSplitV2", text(0), sep="", label="white-none")
op("StringSplit", text.of(["ab", "", "c"]), delimiter="", label="bytes")
op("StringSplit", text.of(["", ",,a", ","]), delimiter=",", skip_empty=False, label="one-kept")
op("StringSplit", text.of(["", ",,a", ";"]), delimiter=",;", skip_empty=False, label="set-kept")
op("StringSplit", text.of(["", ",,a;b", ";"]), delimiter=",;", label="set")
SPELLED = ["inf", "-Infinity", "nan", "1e39", "+.5", "5.", " 1.5 ", "1e-3\n"]
op("StringToNumber", text.of(SPELLED), out_type="float32", label="special")
op("StringToNumber", text.of([["2.5", "-1e2"]]), out_type="float64", label="f64")
op("StringToNumber", text.of(["+5", " 6 ", "7\n", "-2147483648"]), out_type="int32", label="spaces")
op("StringToNumber", text.of(["4000000000", "7"]), out_type="uint32", label="u32")
op("StringToNumber", text(0), out_type="float32", label="none")
PATTERNS = {
    "empty": "",
    "case": "(?i)ABC|STRASSE|\\pL+",
    "repeat": "[a-z]{2,3}|\\d\\d",
    "wide": "...",
    "edge": "\\bone\\b",
}
for label, pattern in PATTERNS.items():
    op("StaticRegexFullMatch", text.of(WORDS), pattern=pattern, label=label)
op("StaticRegexFullMatch", text(2, 0), pattern="a*", label="none")

PUNCTUATION = r"[!\"#$%&()\*\+,-\./:;<=>?@\[\\\]^_`{|}~\']"
MARKED = ["Hello, world!", "", "...", "añ-b_c", "日本、語 (x)", "a  b\t\tc", "aaaa", "abab"]
REPLACED = {
    "punctuation": (PUNCTUATION, ""),
    "literal": ("ab", "<\\0|\\0>"),
    "overlap": ("aa", "b"),
    "run": ("\\s{2,}", " "),
    "unicode": ("[^a-z]", "é"),
    "either": ("a|[bc]|日", "\\\\"),
    "fixed": ("[a-z]{2}", "日"),
}
for label, (pattern, rewrite) in REPLACED.items():
    op("StaticRegexReplace", text.of(MARKED), pattern=pattern, rewrite=rewrite, label=label)
    first = {"replace_global": False, "label": f"{label}-first"}
    op("StaticRegexReplace", text.of(MARKED), pattern=pattern, rewrite=rewrite, **first)
op("StaticRegexReplace", text(2, 0), pattern="a+", rewrite="b", label="none")
op("RegexReplace", text.of([["a1", "22"], ["", "b"]]), pattern="\\d+", rewrite="", label="2d")

SHORT = [b"\xff", b"\xe3\x81b", b"\xc0\x80", b"\xed\xa0\x80", b"\xf0\x9f\x98", b"\x80\x80", b"\xe3\x81", b"\xc2"]
LONG = [b"\xf4\x90\x80\x80", b"\xf0\x9f\xe3\x81\x82", b"\xf8\x88\x80\x80\x80", b"\xe0\x80\x80", b"\xf0\x9f\x98\x80"]
BROKEN = [*SHORT, *LONG, b"a\x00b\x01\x1f\x7f", b""]
for name in ("UnicodeDecode", "UnicodeDecodeWithOffsets"):
    op(name, text.of(BROKEN), input_encoding="UTF-8", label="broken")
    op(name, text.of(BROKEN), input_encoding="UTF-8", errors="ignore", label="ignore")
op("UnicodeDecodeWithOffsets", text.of(WORDS), input_encoding="UTF-8", errors="strict", label="strict")
controls = {"replacement_char": 32, "replace_control_characters": True, "label": "controls"}
op("UnicodeDecode", text.of(["a\x01\t\n", "\x7f\x00é"]), input_encoding="UTF-8", **controls)
op("UnicodeDecode", text(0), input_encoding="UTF-8", label="none")
op("UnicodeDecode", text.of(["", ""]), input_encoding="UTF-8", label="empty")

CODES = i32.of([0xD800, 65, 0x110000, -1, 0xDFFF, 0x10FFFF, 0x1F600, 0xE9, 0x7F, 66])
for errors in ("replace", "ignore"):
    op("UnicodeEncode", CODES, i64.of([0, 2, 2, 6, 10]), output_encoding="UTF-8", errors=errors, label=errors)
op("UnicodeEncode", CODES, i32.of([0, 10]), output_encoding="UTF-8", replacement_char=63, label="mark")
op("UnicodeEncode", i32(0), i64.of([0, 0]), output_encoding="UTF-8", label="empty")
op("UnicodeEncode", i32(0), i64.of([0]), output_encoding="UTF-8", label="none", forms="static")
for errors in ("replace", "ignore"):
    transcoded = {"input_encoding": "UTF-8", "output_encoding": "UTF-8", "errors": errors, "label": f"utf8-{errors}"}
    op("UnicodeTranscode", text.of(BROKEN), **transcoded)
op("UnicodeTranscode", text.of([WORDS[:2], WORDS[4:6]]), input_encoding="UTF-8", output_encoding="UTF-8", label="2d")

# Where the order of trying matters, and groups.
SEARCHED = [
    b"",
    b"a",
    b"abab",
    b"aaabbb",
    b"ab cd  ef",
    b"  lead and trail  ",
    "naïve café 本".encode(),
    b"x-y.z",
    b"aAbB\n12 34",
]
SEARCHED += [b"foo.bar@baz.com and me@home.com", b"abcabcabc", b"long " * 20]
for label, pattern, rewrite in (
    ("trim", "^\\s+|\\s+$", ""),
    ("lengths", "a?b", "<\\0>"),
    ("swapped", "(a+)(b*)", "\\2-\\1"),
    ("mail", "(\\w+)@(\\w+)\\.com", "\\2 at \\1!"),
    ("nothing", "x*", "-"),
    ("empty", "", "."),
    ("one-of", "(a)|(b)", "[\\1\\2]"),
    ("edges", "\\b", "|"),
    ("end", "$", " <"),
    ("lazy", ".*?", "Y"),
    ("latin", "(\\w)(\\w*)", "\\2\\1ay"),
    ("inner", "((a|b)+)c", "{\\1,\\2}"),
    ("lines", "(?m)^\\w", "L"),
    ("some", "a{2,3}", "z"),
    ("ungreedy", "(?U)a+", "z"),
):
    op("StaticRegexReplace", text.of(SEARCHED), pattern=pattern, rewrite=rewrite, label=label)
    if label in ("trim", "lengths", "nothing", "swapped"):
        first = f"{label}-first"
        op("StaticRegexReplace", text.of(SEARCHED), pattern=pattern, rewrite=rewrite, replace_global=False, label=first)
op("RegexReplace", text.of([["ab", "ba"], ["aab", ""]]), pattern="a*b", rewrite="<\\0>", label="2d-lengths")
op("StaticRegexReplace", text(0, 2), pattern="a*b(c)", rewrite="<\\1>", label="no-strings")
op("StaticRegexReplace", text.of(["", ""]), pattern="a*b(c)", rewrite="<\\1>", label="no-bytes")

GRAMS = text.of(["a", "bb", "", "dd d", "e", "本", "g"])
for label, widths, pad, short in (
    ("one", [1], 0, False),
    ("own-pads", [2, 1], -1, False),
    ("pads", [3, 1], 1, False),
    ("short", [5], 1, True),
    ("short-plain", [2, 3, 4], 0, True),
    ("wide-pads", [2, 3], 2, True),
):
    op(
        "StringNGrams",
        GRAMS,
        (i32 if pad else i64).of([0, 3, 3, 4, 7]),
        separator="_",
        ngram_widths=widths,
        left_pad="<L",
        right_pad="R>",
        pad_width=pad,
        preserve_short_sequences=short,
        label=label,
    )
ENCODED = ["", "YQ==", "YWI=", "YWJj", "YQ", "YWI", "5pel5pys", "fn4_Pz4-"]
op("DecodeBase64", text.of(ENCODED), label="lengths")
op("DecodeBase64", text(0, 2), label="none")
op("EncodeBase64", text.of([["", "a"], ["ab", "~~??>>"]]), label="2d")
op("EncodeBase64", text(0), pad=True, label="none")
