"""What the reader makes of Kaldi's files: operations with their fields, parameters that stay in the file, sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell.dialects import kaldi
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import values_of, width_of
from stepwell.dialects.payload import Stored
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import InputOp
from stepwell.frontends import protocol
from stepwell.frontends.kaldi.arrays import LATER, Text
from tests.ops.kaldi.capture.reference import transitions
from tests.ops.kaldi.capture.reference.files import Writer

NODES = """input-node name=input dim=3
component-node name=a component=a input={}
output-node name=output input=a objective=linear
"""


def affine(w: Writer, rows: int, columns: int, name: str = "AffineComponent") -> np.ndarray:
    values = np.arange(rows * columns, dtype=np.float32).reshape(rows, columns) / 7
    w.token(f"<{name}>", "<LearningRate>")
    w.real(0.01)
    w.token("<LinearParams>")
    w.matrix(values)
    w.token("<BiasParams>")
    w.vector(np.ones(rows, np.float32))
    w.token(f"</{name}>")
    return values


def nnet3(
    text: str, *components: Callable[[Writer], Any], in_text: bool = False, names: str = "abcdefgh", before: Any = None
) -> bytes:
    """A network of these lines, its components named a, b, …"""
    w = Writer(in_text)
    if before is not None:
        before(w)
    w.token("<Nnet3>")
    w.raw(f"\n{text}\n")
    w.token("<NumComponents>")
    w.integer(len(components))
    for name, write in zip(names, components, strict=False):
        w.token("<ComponentName>", name)
        write(w)
    w.token("</Nnet3>")
    return w.content()


def stored(tmp_path: Path, content: bytes, name: str = "final.raw") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def read(tmp_path: Path, content: bytes) -> ModuleOp:
    return stepwell.read(stored(tmp_path, content))


def refused(tmp_path: Path, content: bytes) -> str:
    with pytest.raises(StepwellError) as raised:
        stepwell.convert(stored(tmp_path, content))
    message = str(raised.value)
    assert "final.raw" in message and "Traceback" not in message
    return message


def ops(module: ModuleOp, cls: type[Any]) -> list[Any]:
    return [op for op in module.walk() if isinstance(op, cls)]


@pytest.mark.parametrize("in_text", [False, True])
def test_a_component_has_its_fields_and_node(tmp_path: Path, in_text: bool):
    module = read(tmp_path, nnet3(NODES.format("input"), lambda w: affine(w, 2, 3), in_text=in_text))
    (op,) = ops(module, kaldi.AffineComponentOp)
    assert values_of(op.LinearParams).array() == pytest.approx(np.arange(6).reshape(2, 3) / 7)
    assert width_of(op.output) == 2 and width_of(op.input) == 3
    assert '"a"("kaldi.AffineComponent"' in str(op.location)


def test_binary_parameters_stay_in_the_file(tmp_path: Path):
    (op,) = ops(read(tmp_path, nnet3(NODES.format("input"), lambda w: affine(w, 2, 3))), kaldi.AffineComponentOp)
    assert isinstance(values_of(op.LinearParams), Stored)


def test_a_long_text_is_read_when_it_is_written(tmp_path: Path):
    rows = LATER // 8
    path = stored(tmp_path, nnet3(NODES.format("input"), lambda w: affine(w, rows, 3), in_text=True))
    (op,) = ops(stepwell.read(path), kaldi.AffineComponentOp)
    found = values_of(op.LinearParams)
    assert isinstance(found, Text) and found.shape == (rows, 3)
    assert np.concatenate(list(found.blocks(1 << 12))) == pytest.approx(np.arange(rows * 3) / 7)
    stepwell.save(stepwell.convert(path), tmp_path / "out.xml")
    assert (tmp_path / "out.bin").stat().st_size > rows * 12


def test_damaged_numbers_of_a_long_text_are_said_when_it_is_written(tmp_path: Path):
    content = nnet3(NODES.format("input"), lambda w: affine(w, LATER // 8, 3), in_text=True)
    module = stepwell.convert(stored(tmp_path, content.replace(b" 0.5714285", b" 0.5x", 1)))
    with pytest.raises(StepwellError, match=r'final\.raw: "0\.5x[0-9]*" is no number'):
        stepwell.save(module, tmp_path / "out.xml")


@pytest.mark.parametrize("separate", [False, True])
@pytest.mark.parametrize("in_text", [False, True])
def test_a_transition_model_in_front_is_read_past(tmp_path: Path, in_text: bool, separate: bool):
    def before(w: Writer) -> None:
        transitions.write(w, 3, separate)

    content = nnet3(NODES.format("input"), lambda w: affine(w, 2, 3), in_text=in_text, before=before)
    w = Writer(in_text)
    w.token(" <LeftContext>")
    w.integer(0)
    w.token("<RightContext>")
    w.integer(0)
    w.token("<Priors>")
    w.vector(np.array([0.25, 0.75]))
    after = w.content().removeprefix(b"\0B")
    module = read(tmp_path, content + after)
    assert len(ops(module, kaldi.AffineComponentOp)) == 1
    assert plain(module.attributes["kaldi.priors"]).array() == pytest.approx([0.25, 0.75])
    assert plain(module.attributes["kaldi.generation"]) == "nnet3"


def test_an_input_of_which_one_frame_is_asked_for_has_one_row(tmp_path: Path):
    text = NODES.format("Append(Offset(input, -1), ReplaceIndex(ivector, t, 0))") + "input-node name=ivector dim=4\n"
    module = read(tmp_path, nnet3(text, lambda w: affine(w, 2, 7)))
    assert {op.label: op.output.type.get_shape() for op in ops(module, InputOp)} == {
        "input": (-1 << 63, 3),
        "ivector": (1, 4),
    }


def test_nodes_that_depend_on_themselves_are_a_recurrence(tmp_path: Path):
    text = """input-node name=input dim=3
component-node name=a component=a input=Append(input, IfDefined(Offset(b, -3)))
component-node name=b component=b input=Sum(a, IfDefined(Offset(a, -1)))
output-node name=output input=b
output-node name=other input=Offset(a, 1)
"""
    module = read(tmp_path, nnet3(text, lambda w: affine(w, 2, 5), lambda w: affine(w, 2, 2)))
    (op,) = ops(module, kaldi.RecurrenceOp)
    assert set(zip(plain(op.sources), plain(op.offsets), strict=True)) == {(0, -3), (1, -1)}
    assert width_of(op.output) == 4 and len(ops(module, kaldi.DimRangeOp)) == 2
    assert [width_of(v) for v in op.recalled] == [2, 2]


@pytest.mark.parametrize(
    ("descriptor", "why"),
    [
        ("Append(input", '"" where ")"'),
        ("Append()", '")" where a descriptor should be'),
        ("Offset(input)", 'where "," should be'),
        ("Offset(input, x)", '"x" where an integer of 32 bits should be'),
        ("Scale(input, 2)", '"input" where a number should be'),
        ("Maximum(input, input)", '"Maximum", which is none of Append, Const'),
        ("input input", "goes on behind the descriptor"),
        ("ReplaceIndex(input, y, 0)", '"y" where "t" or "x" should be'),
        ("Offset(" * 80 + "input" + ", 1)" * 80, "is nested too deep"),
        ("nothing", 'takes "nothing", and there is no such node'),
        ("output", 'takes the output "output"'),
        ("a", '"a" depend on themselves at the same frame'),
        ("Append(input, Offset(a, -1))", "of another frame, and not within IfDefined"),
        ("Append(IfDefined(Offset(a, -1)), IfDefined(Offset(a, 1)))", "at earlier and at later frames"),
        ("Append(input, input)", "its input has 6 dimensions, and its parameters are for 3"),
    ],
)
def test_descriptors_that_are_refused(tmp_path: Path, descriptor: str, why: str):
    assert why in refused(tmp_path, nnet3(NODES.format(descriptor), lambda w: affine(w, 2, 3)))


RANGE = """input-node name=input dim=3
component-node name=a component=a input=input
dim-range-node name=d input-node=a dim-offset=1 dim=2
output-node name=output input=d
"""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (NODES.format("input").replace("component=a ", "component=z "), 'has the component "z", which is missing'),
        (NODES.format("input").replace("name=a", "name=3"), "has no name"),
        (NODES.format("input").replace("component-node", "node"), "begins with none of input-node"),
        (NODES.format("input").replace("dim=3", "dim=x"), 'the input-node "input" has dim="x"'),
        (NODES.format("input").replace("dim=3", "dim=0"), 'the input "input" has 0 dimensions'),
        (NODES.format("input") * 2, 'two nodes are called "input"'),
        ("input-node name=input dim=3\n", "the network has no output-node"),
        (NODES.format("input").replace("input=a", ""), 'the output-node "output" has no input='),
        (RANGE, "2 dimensions from 1 on, of 2"),
    ],
)
def test_nodes_that_are_refused(tmp_path: Path, text: str, why: str):
    assert why in refused(tmp_path, nnet3(text, lambda w: affine(w, 2, 3)))


def test_a_field_that_a_component_has_not_is_said(tmp_path: Path):
    content = nnet3(NODES.format("input"), lambda w: affine(w, 2, 3)).replace(b"<BiasParams>", b"<Bios>")
    assert 'AffineComponent has "<Bios>", which is no field of it' in refused(tmp_path, content)


def test_a_field_that_is_missing_is_said(tmp_path: Path):
    def write(w: Writer) -> None:
        w.token("<PnormComponent>", "<InputDim>")
        w.integer(3)
        w.token("</PnormComponent>")

    assert "PnormComponent has no field <OutputDim>" in refused(tmp_path, nnet3(NODES.format("input"), write))


def unknown(w: Writer) -> None:
    w.token("<SwishComponent>", "<Strange>")
    w.raw(b"\4\1\2\3" if not w.text else "strange ")
    w.token("</SwishComponent>")


@pytest.mark.parametrize("in_text", [False, True])
def test_an_unknown_component_is_reported_with_the_others(tmp_path: Path, in_text: bool):
    text = NODES.format("input").replace("output-node", "component-node name=b component=b input=a\noutput-node")
    content = nnet3(text.replace("input=a objective", "input=b objective"), unknown, unknown, in_text=in_text)
    message = refused(tmp_path, content)
    assert "2 of 4 operators cannot be lowered" in message and 'kaldi.SwishComponent  "a" and 1 more' in message


def test_an_extension_lowers_an_unknown_component_by_its_name(tmp_path: Path):
    from stepwell import registry
    from stepwell.dialects.opset.activation import SwishOp

    rules = RuleSet()

    @rules.lower("kaldi.SwishComponent")
    def swish(op: Any, rw: Any):
        return rw.emit(SwishOp, op.arguments[0])

    known = registry.default()
    known.add_rules("kaldi-to-opset", rules)
    path = stored(tmp_path, nnet3(NODES.format("input"), unknown))
    assert "opset.Swish_4" in str(stepwell.convert(path, registry=known))


def nnet1(*parts: tuple[str, int, int], start: str = "<Nnet>") -> bytes:
    w = Writer()
    w.token(start)
    for name, out, given in parts:
        w.token(f"<{name}>")
        w.integer(out, given)
    w.token("</Nnet>")
    return w.content()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (nnet1(("Sigmoid", 3, 3), ("Sigmoid", 4, 4)), 'component "1.Sigmoid" is for 4 dimensions and gets 3'),
        (nnet1(("Sigmoid", 4, 3)), 'component "0.Sigmoid" says 4 outputs and has 3'),
        (nnet1(), "the network has no components"),
        (nnet1(("Gaussian", 3, 3)), '"<Gaussian>" is no component of nnet1 that is known'),
        (nnet1(("Sigmoid", 3, 3), start="Nnet"), 'no network begins with "Nnet"'),
    ],
)
def test_chains_that_are_refused(tmp_path: Path, content: bytes, why: str):
    assert why in refused(tmp_path, content)


@pytest.mark.parametrize(
    ("name", "head", "taken"),
    [
        ("a.nnet", b"\0B<Nnet> ", True),
        ("a", b"\0B<TransitionModel> ", True),
        ("a", b"<Nnet3> \ninput-node", True),
        ("a", b"  <AffineTransform> 3 4 ", True),
        ("a", b"<Splice> 33 3 [ -1 0 1 ]", True),
        ("a.html", b"<html> <head>", False),
        ("a.xml", b'<net name="x">', False),
        ("a.nnet", b"\0\1\2", False),
    ],
)
def test_files_are_known_by_their_content(name: str, head: bytes, taken: bool):
    assert protocol.frontends()["kaldi"].sniff(Path(name), head) is taken
