"""Damaged and unreasonable Kaldi files: a sentence, or IR; never another error, soon, and without much memory."""

from __future__ import annotations

import random
import re
import resource
import struct
import time
from pathlib import Path

import pytest

import stepwell
from tests.frontends.kaldi import damaged_nets as nets

NUMBERS = (0, -1, 1, 2, 3, 127, 65536, nets.MOST, -nets.MOST - 1, 1000000, -2)


def outcome(folder: Path, name: str, content: bytes, seconds: float = 10.0) -> str:
    """`converted`, or the sentence."""
    (folder / name).write_bytes(content)
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        stepwell.save(stepwell.convert(folder / name), folder / "net.xml")
        found = "converted"
    except stepwell.StepwellError as error:
        found = str(error)
        assert found.strip() and "Traceback" not in found and "lowering rule failed" not in found, found
    assert time.perf_counter() - start < seconds
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 << 10
    return found


@pytest.mark.parametrize("which", ["nnet1 binary", "nnet2 text", "nnet3 compressed"])
def test_files_cut_at_every_byte(tmp_path: Path, which: str):
    """What is left is a network without the end that Kaldi itself can do without, or none."""
    name, whole = nets.model(which)
    assert outcome(tmp_path, name, whole) == "converted"
    converted = [n for n in range(len(whole)) if outcome(tmp_path, name, whole[:n]) == "converted"]
    # Behind the net stand only contexts and priors.
    end = max(whole.rfind(token) for token in (b"</Nnet>", b"</Nnet3>"))
    assert all(n >= end for n in converted), converted[:3]


@pytest.mark.parametrize("which", list(nets.SMALL))
def test_changed_bytes_and_numbers(tmp_path: Path, which: str):
    """The same changes each time."""
    name, whole = nets.model(which)
    rng = random.Random(which)
    for _ in range(40):
        outcome(tmp_path, name, changed(bytearray(whole), rng))


def changed(content: bytearray, rng: random.Random) -> bytes:
    """One to three changes of a kind."""
    kind = rng.choice(("bit", "byte", "number", "word", "more", "less", "token"))
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(content))
        if kind == "bit":
            content[at] ^= 1 << rng.randrange(8)
        elif kind == "byte":
            content[at] = rng.randrange(256)
        elif kind == "number" and content.startswith(b"\0B"):
            found = rng.choice([m.start() + 1 for m in re.finditer(rb"\x04(?=.{4})", bytes(content), re.S)])
            content[found : found + 4] = struct.pack("<i", rng.choice(NUMBERS))
        elif kind in ("number", "word"):
            found = rng.choice(list(re.finditer(rb"[\w.-]+" if kind == "word" else rb"-?\d+", bytes(content))))
            new = rng.choice(("nan", "inf", "x", "9" * 40, "input", "Offset(", str(rng.choice(NUMBERS))))
            content[found.start() : found.end()] = new.encode()
        elif kind == "more":
            content[at:at] = content[at : at + rng.randrange(60)]
        elif kind == "less":
            del content[at : at + rng.randrange(1, 40)]
        else:
            first, second = rng.choices(list(re.finditer(rb"<[^<> ]+>", bytes(content))), k=2)
            content[first.start() : first.end()] = second.group()
        content = content or bytearray(b" ")
    return bytes(content)


SENTENCES = {
    "the end is not text": (b"\0B<Nnet> \xff\xff", "is no component of nnet1 that is known"),
    "a token without an end": (b"\0B<Nnet> <" + b"A" * 5000, "there is no token here"),
    "no components": (b"\0B<Nnet> </Nnet> ", "the network has no components"),
    "a line without an end": (b"\0B<Nnet3> \ninput-node name=" + b"a" * 50000, "the file ends where a token should be"),
    "negative rows": (nets.sizes(-4, 4), "of the sizes [-4, 4]"),
    "a matrix beyond the file": (nets.sizes(nets.MOST, nets.MOST), "and the file has"),
    "a compressed matrix beyond the file": (nets.sizes(nets.MOST, 9, "CM2"), "is longer than the file"),
    "negative compressed columns": (nets.sizes(4, -1, "CM"), "of the sizes [4, -1]"),
    "components of a negative number": (nets.one("CompositeComponent", (("NumComponents", -1),)), "Composite"),
    "components without an end": (nets.one("CompositeComponent", (("NumComponents", nets.MOST),)), "should be here"),
    "components nested too deep": (nets.nested(40), "components are nested too deep"),
    "a list of 2^31 - 1 integers": (
        b"\0B<Nnet> <Splice> " + struct.pack("<bibi", 4, 4, 4, 4) + struct.pack("<bi", 4, nets.MOST),
        "a list of 2147483647 integers",
    ),
    "parts of a descriptor are missing": (nets.of_input("Append(input,)"), "where a descriptor should be"),
    "a descriptor without an end": (nets.of_input("Append(input, input"), "should be"),
    "a descriptor that goes on": (nets.of_input("Offset(input, 1))"), "goes on behind the descriptor"),
    "an unknown descriptor": (nets.of_input("Twice(input)"), "which is none of"),
    "an offset that is no integer": (nets.of_input("Offset(input, 1.5)"), "where an integer of 32 bits should be"),
    "an offset of 100 bits": (nets.of_input("Offset(input, 1" + "0" * 30 + ")"), "an integer of 32 bits"),
    "rounding to nothing": (nets.of_input("Round(input, 0)"), "times are rounded to multiples of 0"),
    "descriptors nested too deep": (nets.of_input("Offset(" * 90 + "input" + ", 1)" * 90), "is nested too deep"),
    "a node that is not there": (nets.of_input("other"), "and there is no such node"),
    "two nodes of a name": (
        nets.graph("input-node name=input dim=4", "input-node name=input dim=4", "output-node name=o input=input"),
        "two nodes are called",
    ),
    "an input of no dimensions": (nets.graph("input-node name=input dim=0", "output-node name=o input=input"), "has 0"),
    "a cycle at the same frame": (nets.cyclic("n1", "n0"), "depend on themselves at the same frame"),
    "a cycle that needs itself": (nets.cyclic("Sum(input, Offset(n0, -1))"), "and not within IfDefined"),
    "a cycle of frames before and behind": (
        nets.cyclic("Sum(input, IfDefined(Offset(n1, 1)))", "IfDefined(Offset(n0, -1))"),
        "",
    ),
    "a cycle over a billion frames": (nets.cyclic("Sum(input, IfDefined(Offset(n0, -1000000000)))"), "it recalls"),
    "attention to everything": (
        nets.one(
            "RestrictedAttentionComponent",
            (
                *(("KeyDim", 1), ("ValueDim", 1), ("NumLeftInputs", nets.MOST), ("NumRightInputs", nets.MOST)),
                *(("NumLeftInputsRequired", 0), ("NumRightInputsRequired", 0), ("KeyScale", 1.0)),
            ),
        ),
        "attention to 4294967295 frames",
    ),
    "a field of another component": (
        nets.chain("DctComponent", (("Reorder", True),)),
        "does not say how many dimensions its input has",
    ),
    "pools of nothing": (
        nets.layer("MaxPoolingComponent", (4, 4), (("PoolSize", 0), ("PoolStep", 1), ("PoolStride", 1))),
        "pools of 0 patches",
    ),
    "sizes that are not so": (
        nets.layer("MaxPoolingComponent", (9, 4), (("PoolSize", 2), ("PoolStep", 2), ("PoolStride", 1))),
        "says 9 outputs and has 2",
    ),
}


@pytest.mark.parametrize("what", list(SENTENCES))
def test_what_is_wrong_is_said(tmp_path: Path, what: str):
    content, piece = SENTENCES[what]
    found = outcome(tmp_path, "final.raw", content)
    assert found != "converted"
    assert piece in found


LARGE = {
    "a constant": nets.of_input(f"Append(input, Const(1.0, {nets.MOST - 8}))"),
    "a frame far away": nets.of_input(f"Offset(input, {nets.MOST})"),
    "rounding": nets.of_input(f"Round(input, {nets.MOST})"),
    "a mask": nets.one("DropoutMaskComponent", (("OutputDim", nets.MOST), ("DropoutProportion", 0.5))),
    "a product": nets.one("ElementwiseProductComponent", (("InputDim", 1 << 24), ("OutputDim", 1)), 1 << 24),
    "a sum": nets.one("SumBlockComponent", (("InputDim", 1 << 30), ("OutputDim", 1), ("Scale", 1.0)), 1 << 30),
    "statistics": nets.one(
        "StatisticsPoolingComponent",
        (
            *(("InputDim", (1 << 24) + 1), ("InputPeriod", 1), ("LeftContext", nets.MOST), ("RightContext", nets.MOST)),
            *(("NumLogCountFeatures", 1 << 24), ("OutputStddevs", True), ("VarianceFloor", 1e-10)),
        ),
        (1 << 24) + 1,
    ),
    "pools": nets.layer(
        "AveragePoolingComponent",
        (nets.MOST - 1, nets.MOST),
        (("PoolSize", 2), ("PoolStep", 1), ("PoolStride", 1)),
    ),
    "a ring of nodes": nets.cyclic(*(f"Sum(input, IfDefined(Offset(n{(i + 1) % 99}, -1)))" for i in range(99))),
}


@pytest.mark.parametrize("what", list(LARGE))
def test_large_numbers_cost_nothing(tmp_path: Path, what: str):
    assert outcome(tmp_path, "final.raw", LARGE[what]) == "converted"


def test_nodes_in_any_order(tmp_path: Path):
    """3,000 of them, the last one first."""
    lines = [f"component-node name=n{i} component=c input=n{i + 1}" for i in range(3000)]
    relu = nets.bare("NoOpComponent", (("Dim", 4), ("BackpropScale", 1.0)))
    head, last = "input-node name=input dim=4", "component-node name=n3000 component=c input=input"
    content = nets.graph("output-node name=output input=n0", *lines, last, head, c=relu)
    assert outcome(tmp_path, "final.raw", content, seconds=30) == "converted"
