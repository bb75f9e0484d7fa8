"""A Caffe net that is written layer by layer, given weights of its own seed, and computed by Caffe; see `zoo.py`.

Layers take the blob before them where none is named, and are named after their kind and a number. Caffe says what
shapes the blobs of weights have; `tests/ops/caffe/oracle.py` says how its library is built.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from zoo import Made, Zoo, seeded

sys.path.append(str(Path(__file__).parents[3]))

from tests.ops.caffe import oracle, wire

zoo = Zoo("caffe")


class Net:
    """Text of a net; each method adds a layer and gives the name of its blob."""

    def __init__(self, *shape: int, **more: tuple[int, ...]) -> None:
        self.text, self.last, self.count = "", "", 0
        self.kinds: dict[str, str] = {}
        self.shared: dict[str, str] = {}
        """Layers that have the weights of another one."""
        self.inputs = {"data": shape, **more}
        for name, sizes in self.inputs.items():
            dims = " ".join(f"dim: {n}" for n in sizes)
            self.text += (
                f'layer {{ name: "{name}" type: "Input" top: "{name}" input_param {{ shape {{ {dims} }} }} }}\n'
            )
        self.last = "data"

    def add(
        self, kind: str, text: str = "", *bottoms: str, tops: int = 1, inplace: bool = False, name: str = ""
    ) -> str:
        """Any layer; of several tops the first is the last blob, the others are `<name>_1` and so on."""
        self.count += 1
        name = name or f"{kind.lower()}{self.count}"
        taken = bottoms or (self.last,)
        made = [taken[0]] if inplace else [f"{name}_{i}" if i else name for i in range(tops)]
        ends = " ".join([*(f'bottom: "{b}"' for b in taken), *(f'top: "{t}"' for t in made)])
        self.text += f'layer {{ name: "{name}" type: "{kind}" {ends} {text} }}\n'
        self.kinds[name] = kind
        self.last = made[0]
        return self.last

    def conv(self, out: int, size: int = 1, *bottoms: str, kind: str = "Convolution", **given: int | str) -> str:
        """A convolution; further fields by name."""
        fields = " ".join(f"{k}: {v}" for k, v in {"num_output": out, "kernel_size": size, **given}.items())
        return self.add(kind, f"convolution_param {{ {fields} }}", *bottoms)

    def relu(self, *bottoms: str) -> str:
        return self.add("ReLU", "", *bottoms, inplace=True)

    def prelu(self) -> str:
        return self.add("PReLU", inplace=True)

    def normal(self, *bottoms: str) -> str:
        """BatchNorm and Scale in place, as nets of residual blocks have them."""
        self.add("BatchNorm", "batch_norm_param { eps: 1e-4 }", *bottoms, inplace=True)
        return self.add("Scale", "scale_param { bias_term: true }", inplace=True)

    def unit(self, out: int, size: int = 1, *bottoms: str, stride: int = 1, pad: int = 0, **given: int) -> str:
        """Convolution without bias, BatchNorm, Scale, ReLU."""
        self.conv(out, size, *bottoms, kind="Convolution", bias_term="false", stride=stride, pad=pad, **given)
        self.normal()
        return self.relu()

    def pool(self, way: str, size: int = 2, stride: int = 2, *bottoms: str, **given: int | str) -> str:
        fields = " ".join(f"{k}: {v}" for k, v in {"kernel_size": size, "stride": stride, **given}.items())
        return self.add("Pooling", f"pooling_param {{ pool: {way} {fields} }}", *bottoms)

    def whole(self, *bottoms: str) -> str:
        """The mean of each channel."""
        return self.add("Pooling", "pooling_param { pool: AVE global_pooling: true }", *bottoms)

    def dense(self, out: int, *bottoms: str) -> str:
        return self.add("InnerProduct", f"inner_product_param {{ num_output: {out} }}", *bottoms)

    def concat(self, *bottoms: str, axis: int = 1) -> str:
        return self.add("Concat", f"concat_param {{ axis: {axis} }}", *bottoms)

    def sum(self, *bottoms: str) -> str:
        return self.add("Eltwise", "", *bottoms)

    def weights(self, name: str) -> dict[str, list[np.ndarray]]:
        """Blobs of the shapes that Caffe wants, which keep the size of what goes through them."""
        rng = seeded(name)
        found = oracle.parameters(self.text)
        made = {n: [_blob(rng, self.kinds[n], i, shape) for i, shape in enumerate(found[n])] for n in found}
        return {n: made[self.shared.get(n, n)] for n in made}


def _blob(rng: np.random.Generator, kind: str, at: int, shape: tuple[int, ...]) -> np.ndarray:
    if kind == "BatchNorm":
        return rng.uniform(0.5, 1.5, shape) if at == 1 else rng.normal(0, 0.1, shape) if at == 0 else np.ones(shape)
    if kind in ("Scale", "Normalize", "PReLU") and at == 0:
        return rng.uniform(0.5, 1.5, shape) * (0.3 if kind == "PReLU" else 1)
    if len(shape) < 2:
        return rng.normal(0, 0.1, shape)
    inside = int(np.prod(shape[1:])) if kind != "Deconvolution" else shape[0]
    return rng.normal(0, (1.5 / inside) ** 0.5, shape)


def net(name: str, computed: bool = True, **given: np.ndarray) -> Callable[[Callable[[], Net]], Callable[[], Net]]:
    """Register a net; `given` are inputs that are not random, `computed` says whether Caffe has all its layers."""

    def registered(make: Callable[[], Net]) -> Callable[[], Net]:
        @zoo.model(name)
        def build(place: Path) -> Made:
            made = make()
            blobs = made.weights(name) if computed else _without_caffe(made, name)
            binary = wire.weights(made.kinds, blobs)
            (place / "deploy.prototxt").write_text(made.text)
            (place / "model.caffemodel").write_bytes(binary)
            rng = seeded(f"{name} data")
            fed = {k: given.get(k, rng.standard_normal(v)).astype(np.float32) for k, v in made.inputs.items()}
            outputs: Mapping[str, np.ndarray] = oracle.run(made.text, fed, binary) if computed else {}
            assert all(np.isfinite(v).all() for v in outputs.values()), "a result is not finite"
            return Made("model.caffemodel", fed, {k: v.astype(np.float32) for k, v in outputs.items()})

        return make

    return registered


def _without_caffe(made: Net, name: str) -> dict[str, list[np.ndarray]]:
    """Weights of a net that has layers Caffe does not know: those become a layer that passes the boxes on."""
    known = re.sub(r'type: "Proposal"((?: (?:bottom|top): "\w+")+) proposal_param \{[^}]*\}', _stand_in, made.text)
    other = Net()
    other.text, other.kinds, other.shared = known, made.kinds, made.shared
    return Net.weights(other, name)


def _stand_in(found: re.Match[str]) -> str:
    top = re.search(r'top: "\w+"', found[1])
    assert top is not None
    return f'type: "DummyData" {top[0]} dummy_data_param {{ shape {{ dim: 12 dim: 5 }} }}'
