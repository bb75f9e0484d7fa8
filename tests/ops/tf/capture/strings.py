"""Strings."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, f32, i32, i64, raw, text

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
    op("Substr", text.of(["hello", "straße", "日本語!"]), i32.of(1), i32.of(3), unit=unit, label=unit)
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
    (i64.of([2**40, -1]), "i64"),
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
