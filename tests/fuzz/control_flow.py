"""Random loops by seed, nested, in ONNX's text form: Loop, Scan and If over values of all scopes around them.

Every value is a float of one shape, an integer or a condition; what is yielded may be a state, a slice, an outer value
or a constant. A Loop ends by its count or its condition, which is computed or not, and may never run.
"""

from __future__ import annotations

import numpy as np
import onnx

SHAPE = (3, 3)
"""A square, so that a slice along either axis has one shape."""
DEPTH = 3
FLOAT, SLICE, INTEGER, FLAG = "float[3,3]", "float[3]", "int64", "bool"
BINARY, UNARY = ("Add", "Sub", "Mul", "Max", "Min"), ("Neg", "Tanh", "Abs", "Identity", "Relu")


class Writer:
    """Writes nodes; `scope` has the values that the next one may use, by name and type."""

    def __init__(self, seed: int):
        self.rng = np.random.default_rng(seed)
        self.count = 0

    def name(self) -> str:
        self.count += 1
        return f"v{self.count}"

    def chance(self, share: float) -> bool:
        return bool(self.rng.random() < share)

    def any(self, scope: dict[str, str], kind: str) -> str:
        names = [n for n, k in scope.items() if k == kind]
        return names[int(self.rng.integers(len(names)))]

    def one_of(self, items: tuple[str, ...]) -> str:
        return items[int(self.rng.integers(len(items)))]

    def nodes(self, scope: dict[str, str], depth: int, most: int) -> list[str]:
        """Some nodes; their values join the scope."""
        return [self.node(scope, depth) for _ in range(int(self.rng.integers(1, most + 1)))]

    def node(self, scope: dict[str, str], depth: int) -> str:
        draw, name = self.rng.random(), self.name()
        if depth < DEPTH and draw < 0.4:
            return (self.branch, self.loop, self.scan)[int(self.rng.integers(3))](scope, depth)
        if draw < 0.5:
            text = f"{name}s = ReduceSum <keepdims = 0> ({self.any(scope, FLOAT)})  {name} = Less ({name}s, zero)"
            scope[name] = FLAG
            return text
        kind = FLOAT if self.chance(0.6) else SLICE
        if self.chance(0.3):
            text = f"{name} = {self.one_of(UNARY)} ({self.any(scope, kind)})"
        else:
            text = f"{name} = {self.one_of(BINARY)} ({self.any(scope, kind)}, {self.any(scope, kind)})"
        scope[name] = kind
        return text

    def given(self, scope: dict[str, str], kinds: list[str], body: list[str]) -> list[str]:
        """Names of a body's outputs, which an Identity gives: ONNX Runtime takes no outer value."""
        names = [self.name() for _ in kinds]
        body.extend(f"{n} = Identity ({self.any(scope, k)})" for n, k in zip(names, kinds, strict=True))
        return names

    def kinds(self, least: int) -> list[str]:
        return [FLOAT if self.chance(0.5) else SLICE for _ in range(int(self.rng.integers(least, 3)))]

    def called(self, op: str, scope: dict[str, str], kinds: list[str], inputs: str, rest: str) -> str:
        names = [self.name() for _ in kinds]
        scope.update(zip(names, kinds, strict=True))
        return f"{', '.join(names)} = {op} ({inputs}) <{rest}>"

    def branch(self, scope: dict[str, str], depth: int) -> str:
        kinds, graphs = self.kinds(1), []
        for _ in range(2):
            inner = dict(scope)
            body = self.nodes(inner, depth + 1, 2)
            graphs.append(self.graph([], list(zip(kinds, self.given(inner, kinds, body), strict=True)), body))
        rest = f"then_branch = {graphs[0]}, else_branch = {graphs[1]}"
        return self.called("If", scope, kinds, self.any(scope, FLAG), rest)

    def graph(self, arguments: list[tuple[str, str]], outputs: list[tuple[str, str]], body: list[str]) -> str:
        inside, outside = (", ".join(f"{k} {n}" for k, n in each) for each in (arguments, outputs))
        return f"{self.name()} ({inside}) => ({outside}) {{ {'  '.join(body)} }}"

    def loop(self, scope: dict[str, str], depth: int) -> str:
        """The bound of the computed condition keeps a loop without a count finite."""
        kinds = self.kinds(1)
        counted, i, cond = self.chance(0.7), self.name(), self.name()
        states = [self.name() for _ in kinds]
        inner = {**scope, i: INTEGER, cond: FLAG, **dict(zip(states, kinds, strict=True))}
        body = self.nodes(inner, depth + 1, 3)
        on = self.name()
        if counted and self.chance(0.6):
            body.append(f"{on} = Identity ({cond if self.chance(0.5) else self.any(inner, FLAG)})")
        else:
            body.append(f"{on} = Less ({i}, {self.one_of(('one', 'two'))})")
        after = self.given(inner, kinds, body)
        arguments = [(INTEGER, i), (FLAG, cond), *zip(kinds, states, strict=True)]
        graph = self.graph(arguments, [(FLAG, on), *zip(kinds, after, strict=True)], body)
        count = self.one_of(("n", "m", "two", "three")) if counted else ""
        start = self.one_of(("", "yes", "c", "d")) if counted else self.one_of(("yes", "c"))
        inputs = ", ".join([count, start, *(self.any(scope, k) for k in kinds)])
        return self.called("Loop", scope, kinds, inputs, f"body = {graph}")

    def scan(self, scope: dict[str, str], depth: int) -> str:
        """Slices along either axis, in either direction; what is stacked has the shape of what is cut."""
        kinds, sliced = self.kinds(0), int(self.rng.integers(1, 3))
        states, slices = [self.name() for _ in kinds], [self.name() for _ in range(sliced)]
        inner = {**scope, **dict(zip(states, kinds, strict=True)), **dict.fromkeys(slices, SLICE)}
        body = self.nodes(inner, depth + 1, 3)
        after = self.given(inner, [*kinds, SLICE], body)
        arguments = [*zip(kinds, states, strict=True), *((SLICE, s) for s in slices)]
        graph = self.graph(arguments, list(zip([*kinds, SLICE], after, strict=True)), body)
        axes, ways = (self.rng.integers(0, 2, sliced).tolist() for _ in range(2))
        out_axis, out_way = self.rng.integers(0, 2, 2).tolist()
        rest = f"num_scan_inputs = {sliced}, scan_input_axes = {axes}, scan_input_directions = {ways}, "
        rest += f"scan_output_axes = [{out_axis}], scan_output_directions = [{out_way}], body = {graph}"
        inputs = ", ".join(self.any(scope, k) for k in [*kinds, *[FLOAT] * sliced])
        return self.called("Scan", scope, [*kinds, FLOAT], inputs, rest)


INPUTS = {"a": FLOAT, "b": FLOAT, "p": SLICE, "q": SLICE, "n": INTEGER, "m": INTEGER, "c": FLAG, "d": FLAG}
CONSTANTS = """zero = Constant <value = float {0}> ()  one = Constant <value = int64 {1}> ()
two = Constant <value = int64 {2}> ()  three = Constant <value = int64 {3}> ()  yes = Constant <value = bool {1}> ()"""


def generate(seed: int) -> tuple[onnx.ModelProto, dict[str, np.ndarray]]:
    """The model of a seed and its inputs; every other has inputs of unknown sizes."""
    writer, scope = Writer(seed), dict(INPUTS)
    body = [writer.node(scope, 0) for _ in range(6)]
    outputs = [n for n, k in scope.items() if n not in INPUTS and k != FLAG][-4:] or ["a"]
    given = INPUTS if seed % 2 else {n: k.replace("3,3", "A,B").replace("[3]", "[A]") for n, k in INPUTS.items()}
    inputs = ", ".join(f"{k} {n}" for n, k in given.items())
    results = ", ".join(f"{scope[n]} {n}o" for n in outputs)
    body += [f"{n}o = Identity ({n})" for n in outputs]
    lines = "\n".join([CONSTANTS, *body])
    model = onnx.parser.parse_model(
        f'<ir_version: 8, opset_import: ["" : 17]> main ({inputs}) => ({results}) {{ {lines} }}'
    )
    values = np.random.default_rng(seed)
    feeds = {n: values.normal(size=SHAPE if n in "ab" else SHAPE[:1]).astype(np.float32) for n in "abpq"}
    feeds |= {n: np.array(values.integers(0, 4)) for n in "nm"} | {n: np.array(values.random() < 0.7) for n in "cd"}
    return model, feeds


__all__ = ["generate"]
