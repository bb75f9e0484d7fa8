"""IR that is broken, or made to do harm: it is refused in a sentence, in time and memory that its size bounds."""

from __future__ import annotations

import os
import random
import re
import signal
import sys
from pathlib import Path

import corpus
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from nets import body, constant, layer, net, parameter, result, write

from stepwell.backend.printer import to_xml
from stepwell.backend.reader import read
from stepwell.dialects.errors import StepwellError

SECONDS = 20


@pytest.fixture(autouse=True)
def bounded_time():
    """A reader that does not come back fails the test instead of stopping the run."""

    def late(*_):
        raise TimeoutError(f"not read within {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def refused(folder: Path, text: str | bytes, *parts: str, weights: bytes = b"") -> str:
    """Reading fails, and the sentence names the file and holds all the parts."""
    path = write(folder, text, weights)
    with pytest.raises(StepwellError) as caught:
        read(path)
    message = str(caught.value)
    assert message.startswith(str(path)), message
    for part in parts:
        assert part in message
    assert message.replace("\n", "").isprintable()
    return message


PASS = net([parameter(), result(1)], [(0, 0, 1, 0)])
RELU = [parameter(), layer(1, "ReLU", 1, name="r"), result(2)]


def test_every_truncation(tmp_path):
    case = next(c for c in corpus.cases() if c.type == "If")
    text = case.xml.read_bytes()
    assert len(text) < 20_000
    path = write(tmp_path, text, case.xml.with_suffix(".bin").read_bytes())
    read(path)
    for size in range(len(text.rstrip())):
        path.write_bytes(text[:size])
        with pytest.raises(StepwellError):
            read(path)


def test_every_shorter_bin(tmp_path):
    text = net([constant(0, "f32", "4", 16), result(1)], [(0, 0, 1, 0)])
    for size in range(16):
        refused(tmp_path, text, f"16 bytes at 0 lies outside the file ({size} bytes)", weights=bytes(size))
    read(write(tmp_path, text, bytes(16)))


NUMBERS = ["0", "-1", "2147483648", "9223372036854775807", "-9223372036854775808", "1" * 30, "1e400", "nan", "", "x"]
SMALL = ["0", "-1", "1", "2", "65", "1000000000", "9223372036854775807", "?", "...", "1..5"]


def mutant(text: str, rng: random.Random) -> str:
    """A text with one change: of a value, a number in a list, an edge, a version, a line or a character."""
    match rng.randrange(7):
        case 0:
            at = rng.choice(list(re.finditer(r'="([^"]*)"', text)))
            return text[: at.start(1)] + rng.choice(NUMBERS) + text[at.end(1) :]
        case 1 | 2 if found := list(re.finditer(r'[",] ?(-?\d+)(?=[",])', text)):
            at = rng.choice(found)
            return text[: at.start(1)] + rng.choice(SMALL) + text[at.end(1) :]
        case 3 if len(found := list(re.finditer(r'from-layer="\d+" from-port="\d+"', text))) > 1:
            at, other = rng.sample(found, 2)
            return text[: at.start()] + other[0] + text[at.end() :]
        case 4:
            at = rng.choice(list(re.finditer(r'version="opset(\d+)"', text)))
            return text[: at.start(1)] + str(rng.randrange(1, 18)) + text[at.end(1) :]
        case 5:
            lines = text.split("\n")
            line = lines.pop(rng.randrange(len(lines)))
            if rng.random() < 0.5:
                lines[rng.randrange(len(lines)) : 0] = [line] * 2
            return "\n".join(lines)
        case _:
            at = rng.randrange(len(text))
            return text[:at] + chr(rng.randrange(1, 256)) + text[at + 1 :]


def spoilt(weights: bytes, rng: random.Random) -> bytes:
    """Weights in which one number, perhaps of a shape, is another."""
    if len(weights) < 8 or rng.random() < 0.5:
        return weights
    at = rng.randrange(0, len(weights) - 7, 4)
    value = rng.choice([0, -1, 5, 2**31, 2**62, -(2**63), 10**12])
    return weights[:at] + value.to_bytes(8, "little", signed=True) + weights[at + 8 :]


@pytest.mark.parametrize("seed", range(8))
def test_mutants(seed, tmp_path):
    rng = random.Random(seed)
    accepted = 0
    for _ in range(100):
        case = rng.choice(corpus.cases())
        text, bin_file = case.xml.read_text(), case.xml.with_suffix(".bin")
        for _ in range(rng.choice([1, 1, 2])):
            text = mutant(text, rng)
        path = write(tmp_path, text, spoilt(bin_file.read_bytes() if bin_file.exists() else b"", rng))
        try:
            module = read(path)
        except StepwellError as error:
            assert str(path.parent) in str(error)
        else:
            to_xml(module)
            accepted += 1
    assert 5 < accepted < 95


class TestXml:
    def test_nothing(self, tmp_path):
        refused(tmp_path, b"", "empty")
        refused(tmp_path, b" \n", "empty")

    def test_other_contents(self, tmp_path):
        refused(tmp_path, b"\x08\x07\x12\x04onnx", "not well-formed XML")
        refused(tmp_path, "<html><body/></html>", "the root element is <html>")
        refused(tmp_path, b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "Git LFS pointer")

    def test_what_is_not_a_file(self, tmp_path):
        folder, pipe, missing = tmp_path / "folder.xml", tmp_path / "pipe.xml", tmp_path / "missing.xml"
        folder.mkdir()
        os.mkfifo(pipe)
        for path, words in (folder, "not a regular file"), (pipe, "not a regular file"), (missing, "No such file"):
            with pytest.raises(StepwellError, match=words):
                read(path)

    def test_weights_that_are_not_a_file(self, tmp_path):
        text = net([constant(0, "f32", "4", 16), result(1)], [(0, 0, 1, 0)])
        path = write(tmp_path, text)
        path.with_suffix(".bin").unlink()
        with pytest.raises(StepwellError, match=r"the weights m\.bin: .*No such file"):
            read(path)
        os.mkfifo(path.with_suffix(".bin"))
        with pytest.raises(StepwellError, match=r"m\.bin: is not a regular file"):
            read(path)

    def test_document_types(self, tmp_path):
        secret = tmp_path / "secret"
        secret.write_text("secret")
        laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
        for subset in ('<!ENTITY l0 "lol">' + laughs, f'<!ENTITY l9 SYSTEM "file://{secret}">', '<!ENTITY l9 "m">'):
            text = PASS.replace("?>", f"?><!DOCTYPE net [{subset}]>").replace('name="m"', 'name="&l9;"')
            assert "secret" not in refused(tmp_path, text, "a document type is not allowed").replace(str(secret), "")
        wide = PASS.replace("?>", "?><!DOCTYPE net []>").replace("1.0", '1.0" encoding="utf-16').encode("utf-16")
        refused(tmp_path, wide, "a document type is not allowed")

    def test_undeclared_entities_and_encodings(self, tmp_path):
        refused(tmp_path, PASS.replace('name="m"', 'name="&l9;"'), "not well-formed XML")
        refused(tmp_path, PASS.encode().replace(b'"m"', b'"\xff\xfe"'), "not well-formed XML")
        refused(tmp_path, PASS.replace("1.0", '1.0" encoding="martian'), "not well-formed XML")

    def test_instructions_and_comments_are_passed_over(self, tmp_path):
        text = PASS.replace("</net>", "<rt_info><?do it?><!-- <a/> --><key value='v'/></rt_info></net>")
        assert 'key = "v"' in str(read(write(tmp_path, text)))

    def test_an_attribute_beyond_reason(self, tmp_path):
        refused(tmp_path, PASS.replace('name="x"', f'name="{"x" * 20_000_000}"'), "not well-formed XML")
        read(write(tmp_path, PASS.replace('name="x"', f'name="{"x" * 1_000_000}"')))

    def test_versions(self, tmp_path):
        for version in (9, 12, "", "11.0"):
            refused(tmp_path, PASS.replace('version="11"', f'version="{version}"'), "versions 10 and 11 can be read")

    def test_elements_without_end(self, tmp_path):
        refused(tmp_path, "<net>" * 100_000, "not well-formed XML")

    def test_names_do_not_reach_the_terminal_as_commands(self, tmp_path):
        text = net([parameter(), layer(1, "Nonsense", 1, name="_x001B_[2J&#x202E;&#x9b;\n")], [(0, 0, 1, 0)])
        assert "\\x1b[2J\\u202e" in refused(tmp_path, text)
        assert len(refused(tmp_path, net([parameter(), layer(1, "N" * 5000, 1)], [(0, 0, 1, 0)]))) < 1000


class TestGraph:
    def test_ids(self, tmp_path):
        refused(tmp_path, net([parameter(0), parameter(0)], []), 'two layers have the id "0"')
        refused(tmp_path, PASS.replace('id="1" ', ""), "has no id")
        twice = PASS.replace("<port", '<port id="0" precision="FP32"/><port', 1)
        refused(tmp_path, twice, 'layer "x": 2 output ports have the id "0"')
        refused(tmp_path, PASS.replace('<port id="0"', "<port", 1), "has no id")

    @pytest.mark.parametrize(
        ("edges", "words"),
        [
            ([(0, 0, 1, 0), (7, 0, 2, 0)], 'there is no layer "7"'),
            ([(0, 0, 1, 0), (1, 1, 7, 0)], 'there is no layer "7"'),
            ([(0, 3, 1, 0), (1, 1, 2, 0)], 'layer "x": it has no output port "3"'),
            ([(0, 0, 1, 4), (1, 1, 2, 0)], 'layer "r": it has no input port "4"'),
            ([(0, 0, 1, 0), (1, 1, 2, 0), (0, 0, 2, 0)], "two edges to input port"),
            ([(1, 1, 2, 0)], 'layer "r": nothing is connected to input port "0"'),
            ([(1, 1, 1, 0), (1, 1, 2, 0)], 'layer "r" and layer "r" are part of a cycle'),
        ],
    )
    def test_edges(self, edges, words, tmp_path):
        refused(tmp_path, net(RELU, edges), words)

    def test_an_edge_without_ends(self, tmp_path):
        refused(tmp_path, PASS.replace('from-layer="0"', ""), "there is no layer")
        refused(tmp_path, PASS.replace('to-port="0"', ""), "it has no input port")

    def test_a_cycle(self, tmp_path):
        ring = [layer(i, "ReLU", 1, name=f"r{i}") for i in range(3)]
        message = refused(tmp_path, net(ring, [(0, 1, 1, 0), (1, 1, 2, 0), (2, 1, 0, 0)]), "are part of a cycle")
        assert re.search(r'layer "r\d" and layer "r\d"', message)

    def test_a_long_chain_in_reverse_order(self, tmp_path):
        count = 20_000
        chain = [result(count + 1), *(layer(i, "ReLU", 1) for i in range(count, 0, -1)), parameter()]
        edges = [(0, 0, 1, 0), *((i, 1, i + 1, 0) for i in range(1, count + 1))]
        assert len(list(read(write(tmp_path, net(chain, edges))).body.block.ops)) == count + 2

    def test_operations_and_their_inputs(self, tmp_path):
        edges = [(0, 0, 1, 0), (1, 1, 2, 0)]
        refused(tmp_path, net([RELU[0], layer(1, "Frob", 1), RELU[2]], edges), 'operation "Frob" of "opset1" is not')
        for opset in ("experimental", "opset0", "opset", "opset²", ""):
            broken = layer(1, "ReLU", 1, version=opset)
            refused(tmp_path, net([RELU[0], broken, RELU[2]], edges), "is not known")
        two = net([RELU[0], layer(1, "ReLU", 2), result(2)], [(0, 0, 1, 0), (0, 0, 1, 1), (1, 2, 2, 0)])
        refused(tmp_path, two, "2 inputs do not fit ReLU_1")
        none = net([layer(0, "Add", 0, data='auto_broadcast="numpy"'), result(1)], [(0, 0, 1, 0)])
        refused(tmp_path, none, "0 inputs do not fit Add_1")

    def test_an_output_that_the_operation_does_not_give(self, tmp_path):
        more = net([RELU[0], layer(1, "ReLU", 1, outputs=2, name="r"), result(2)], [(0, 0, 1, 0), (1, 2, 2, 0)])
        refused(tmp_path, more, "layer 1 does not give its output port 2")

    def test_more_splits_than_outputs(self, tmp_path):
        split = layer(2, "Split", 2, data='num_splits="1000000000"')
        text = net([parameter(shape="?"), constant(1, "i64", "", 8), split], [(0, 0, 2, 0), (1, 0, 2, 1)])
        refused(tmp_path, text, "it gives 1000000000 parts, its output ports are 1", weights=bytes(8))


class TestNumbers:
    @pytest.mark.parametrize("shape", ["-5", "1,", "2 3", "1_0", "4..2", "{}", "9" * 5000, "9223372036854775808", "٣"])
    def test_shapes(self, shape, tmp_path):
        refused(tmp_path, net([parameter(shape=shape)], []), "attribute shape is")

    def test_a_shape_with_too_many_bytes(self, tmp_path):
        refused(tmp_path, net([parameter(shape="4294967296,4294967296")], []), "more bytes than 63 bits can count")
        refused(tmp_path, net([parameter(shape=",".join(["3"] * 200_000))], []), "more bytes than 63 bits")

    def test_a_huge_shape_is_not_allocated(self, tmp_path):
        text = net([parameter(shape="1048576,1048576,1048576"), layer(1, "ShapeOf", 1)], [(0, 0, 1, 0)])
        read(write(tmp_path, text))

    @pytest.mark.parametrize(
        ("offset", "size", "words"),
        [
            (1, 16, "16 bytes at 1 lies outside the file (16 bytes)"),
            (-1, 16, 'attribute offset is "-1"; it must be a number of bytes'),
            (0, -16, 'attribute size is "-16"'),
            (0, 12, "f32[4] takes 16 bytes, the file says 12"),
            (0, "", 'attribute size is ""'),
            (9223372036854775800, 16, "lies outside the file"),
            (18446744073709551608, 16, "lies outside the file"),
            ("1e3", 16, "attribute offset"),
        ],
    )
    def test_places(self, offset, size, words, tmp_path):
        text = net([constant(0, "f32", "4", size, offset)], [])
        refused(tmp_path, text, words, weights=bytes(16))

    @pytest.mark.parametrize("shape", ["?", "...", "1..4", "-1"])
    def test_a_constant_without_a_size(self, shape, tmp_path):
        refused(
            tmp_path, net([constant(0, "f32", shape, 4)], []), "a constant has a type and a shape", weights=bytes(4)
        )

    def test_constants_of_absurd_shapes(self, tmp_path):
        text = net([constant(0, "u8", ",".join(["1"] * 65), 1)], [])
        refused(tmp_path, text, "65 dimensions", weights=b"1")
        text = net([constant(0, "f32", "9223372036854775807,9223372036854775807", 4)], [])
        refused(tmp_path, text, "the file says 4", weights=bytes(4))
        refused(tmp_path, net([constant(0, "dynamic", "1", 1)], []), "is not known", weights=b"1")

    @pytest.mark.parametrize(
        "blob",
        [
            b"\x02\0\0\0" + bytes(8),
            b"\xff\xff\xff\xff" + bytes(8),
            b"\x01\0\0\0" + b"\0\0\0\0" + b"\x05\0\0\0",
            b"\x01\0\0\0" + b"\x05\0\0\0" + b"\0\0\0\0",
            b"\x01\0\0\0" + b"\0\0\0\0" + b"\xff\xff\xff\xff",
        ],
    )
    def test_string_blobs(self, blob, tmp_path):
        refused(tmp_path, net([constant(0, "string", "1", len(blob))], []), "the string blob", weights=blob)

    def test_the_strings_lie_outside(self, tmp_path):
        refused(tmp_path, net([constant(0, "string", "1", 1 << 40)], []), "outside", weights=bytes(12))

    def test_dimensions_of_ports(self, tmp_path):
        for dim in ("x", "", "99999999999999999999"):
            port = f'<port id="1" precision="FP32"><dim>{dim}</dim></port>'
            text = net(RELU, [(0, 0, 1, 0), (1, 1, 2, 0)]).replace('<port id="1" precision="FP32"/>', port, 1)
            if dim:
                refused(tmp_path, text, 'layer "r": output port 1')

    def test_values_that_would_be_huge(self, tmp_path):
        """A shape that is computed by filling 10^12 elements is not computed."""
        number = (10**12).to_bytes(8, "little")
        for filled in (
            layer(3, "Broadcast", 2, data='mode="numpy"', version="opset3"),
            layer(3, "Tile", 2),
        ):
            layers = [parameter(), constant(1, "i64", "1", 8), constant(2, "i64", "1", 8), filled]
            layers.append(layer(4, "Reshape", 2, data='special_zero="false"'))
            edges = [(1, 0, 3, 0), (2, 0, 3, 1), (0, 0, 4, 0), (3, 2, 4, 1)]
            path = write(tmp_path, net(layers, edges), number)
            try:
                to_xml(read(path))
            except StepwellError as error:
                assert "Reshape" in str(error)


LOOP = '<port_map>{inputs}<output external_port_id="{out}" internal_layer_id="{result}"{more}/></port_map>{back}'


def iterator(
    *,
    inputs: str = '<input external_port_id="0" internal_layer_id="0"/>',
    out: object = 1,
    result_id: object = 2,
    more: str = "",
    back: str = "",
    inner: str | None = None,
) -> str:
    """A TensorIterator around one ReLU, with this port map."""
    maps = LOOP.format(inputs=inputs, out=out, result=result_id, more=more, back=back)
    held = inner if inner is not None else body(RELU, [(0, 0, 1, 0), (1, 1, 2, 0)])
    return layer(1, "TensorIterator", 1, name="loop", inner=f"{maps}<body>{held}</body>")


def around(middle: str) -> str:
    return net([parameter(), middle, result(2)], [(0, 0, 1, 0), (1, 1, 2, 0)])


SLICED = '<input external_port_id="0" internal_layer_id="0" axis="{axis}" stride="{stride}" part_size="{size}"/>'


class TestBodies:
    def test_a_valid_one(self, tmp_path):
        read(write(tmp_path, around(iterator())))

    @pytest.mark.parametrize(
        ("fault", "words"),
        [
            ({"out": 9}, "the port map names port 9, which is not there"),
            ({"out": -1}, "does not give each of its 1 outputs once"),
            ({"result_id": 1}, "names layer 1 of the body, which is no Result"),
            ({"inputs": '<input external_port_id="0" internal_layer_id="2"/>'}, "which is no Parameter"),
            ({"inputs": '<input external_port_id="0" internal_layer_id="0"/>' * 2}, "gives a Parameter two values"),
            ({"inputs": SLICED.format(axis=0, stride=0, size=1)}, "stride 0"),
            ({"inputs": SLICED.format(axis=0, stride=1, size=-1)}, "size -1"),
            ({"inputs": SLICED.format(axis="x", stride=1, size=1)}, 'the port map\'s axis is "x"'),
            ({"inputs": SLICED.format(axis="9" * 20, stride=1, size=1)}, "64 bits"),
            ({"more": ' purpose="none"'}, "it can be current_iteration or execution_condition"),
            ({"back": '<back_edges><edge from-layer="0" to-layer="2"/></back_edges>'}, "from a Result to a Parameter"),
            ({"back": "<back_edges><edge/></back_edges>"}, "from a Result to a Parameter"),
            ({"inner": body(RELU, [(0, 0, 1, 0)])}, "nothing is connected to input port"),
        ],
    )
    def test_port_maps(self, fault, words, tmp_path):
        refused(tmp_path, around(iterator(**fault)), words)

    def test_no_body(self, tmp_path):
        refused(tmp_path, around(layer(1, "TensorIterator", 1)), "there is no <body>")

    def nested(self, depth: int) -> str:
        """Iterators in iterators; each doubles its input, so that each body's types are inferred more than once."""
        double, edges = layer(1, "Concat", 2, data='axis="0"'), [(0, 0, 1, 0), (0, 0, 1, 1), (1, 2, 2, 0)]
        held = body([parameter(), double, result(2)], edges)
        for _ in range(depth):
            inner = iterator(inner=held, back='<back_edges><edge from-layer="2" to-layer="0"/></back_edges>')
            double, edges = (
                layer(3, "Concat", 2, data='axis="0"'),
                [(0, 0, 1, 0), (1, 1, 3, 0), (1, 1, 3, 1), (3, 2, 2, 0)],
            )
            held = body([parameter(), inner, double, result(2)], edges)
        return f'<net name="m" version="11">{held}</net>'

    def test_deep(self, tmp_path):
        read(write(tmp_path, self.nested(20)))
        refused(tmp_path, self.nested(40), "nested more than 32 deep")
        refused(tmp_path, self.nested(3000), "not well-formed XML")
