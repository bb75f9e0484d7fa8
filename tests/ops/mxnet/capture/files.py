"""The files: every generation of the symbol's JSON and of the parameters, and what else a graph may look like."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np

from tests.ops.mxnet.capture.define import Family, aux, f16, f32, f64, i8, i32, i64, u8, w

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case
LIST, V1, V2, V3 = 0x112, 0xF993FAC8, 0xF993FAC9, 0xF993FACA
CODES = {np.dtype(t): i for i, t in enumerate(("f4", "f8", "f2", "u1", "i4", "i1", "i8", "?"))}


def packed(version: int):
    """A file of parameters of a generation; 0: arrays without a magic number, as the first releases wrote them."""

    def array(value: np.ndarray) -> bytes:
        head = struct.pack("<I", version) if version else b""
        if version in (V2, V3):
            head += struct.pack(f"<ii{value.ndim}q", 0, value.ndim, *value.shape)
        else:
            head += struct.pack(f"<I{value.ndim}{'q' if version == V1 else 'I'}", value.ndim, *value.shape)
        return head + struct.pack("<iii", 1, 0, CODES[value.dtype]) + value.tobytes()

    def pack(arrays: dict[str, np.ndarray]) -> bytes:
        names = b"".join(struct.pack("<Q", len(n.encode())) + n.encode() for n in arrays)
        parts = b"".join(array(v) for v in arrays.values())
        counts = struct.pack("<Q", len(arrays))
        return struct.pack("<QQ", LIST, 0) + counts + parts + counts + names

    return pack


def net(mx, x, w0, b0, w1):
    s = mx.sym
    y = s.Activation(s.FullyConnected(x, w0, b0, num_hidden=4, name="fc0"), act_type="relu", name="act")
    return s.FullyConnected(y, w1, num_hidden=2, no_bias=True, name="fc1")


GIVEN = (f32(2, 3), w(4, 3), w(4), w(2, 4))
for label, version in {"v1": V1, "v2": V2, "v3": V3, "legacy": 0}.items():
    case("files", net, *GIVEN, pack=packed(version), np=label == "v3", label=f"params-{label}", forms="static")


def renamed(data: dict[str, Any], key: str) -> dict[str, Any]:
    for node in data["nodes"]:
        if "attrs" in node:
            node[key] = node.pop("attrs")
    return data


def first(data: dict[str, Any]) -> dict[str, Any]:
    """Releases before 0.9: `param`, ids of the backward pass, no versions in the edges, aux states unsaid."""
    renamed(data, "param")
    for node in data["nodes"]:
        node.setdefault("param", {})
        node["backward_source_id"] = -1
        node["inputs"] = [i[:2] for i in node["inputs"]]
    return {"nodes": data["nodes"], "arg_nodes": data["arg_nodes"], "heads": [h[:2] for h in data["heads"]]}


def both(data: dict[str, Any]) -> dict[str, Any]:
    """`attr` for what the user says beside `param`."""
    first(data)
    data["nodes"][0]["attr"] = {"ctx_group": "dev1", "lr_mult": "0.5", "mood": "good"}
    return {k: data[k] for k in ("nodes", "arg_nodes", "heads")}


def version(number: int):
    def edit(data: dict[str, Any]) -> dict[str, Any]:
        data["attrs"]["mxnet_version"] = ["int", number]
        return renamed(data, "attr") if number < 10000 else data

    return edit


case("files", net, *GIVEN, edit=lambda d: renamed(d, "attr"), label="json-attr", forms="static")
case("files", net, *GIVEN, edit=first, label="json-param", forms="static")
case("files", net, *GIVEN, edit=both, label="json-param-attr", forms="static")
for number in (900, 905, 10000, 10200, 10500, 10800):
    case("files", net, *GIVEN, edit=version(number), label=f"json-{number}", forms="static")


def norm(mx, x, gamma, beta, mean, var):
    made = mx.sym.BatchNorm(x, gamma, beta, mean, var, fix_gamma=False, name="bn")
    return mx.sym.relu(made, name="y")


STATES = (f32(2, 3, 4, 4), w(3, low=0.5, high=1.5), w(3))


def unsaid(data: dict[str, Any]) -> dict[str, Any]:
    """Auxiliary states that the symbol of an old release does not list."""
    data = first(data)
    nodes = [n for n in data["nodes"] if n["name"] not in ("bn_moving_mean", "bn_moving_var")]
    place = {n["name"]: i for i, n in enumerate(nodes)}
    names = [n["name"] for n in data["nodes"]]
    for node in nodes:
        node["inputs"] = [[place[names[i]], k] for i, k in node["inputs"] if names[i] in place]
    return {
        "nodes": nodes,
        "arg_nodes": [i for i, n in enumerate(nodes) if n["op"] == "null"],
        "heads": [[place[names[i]], k] for i, k in data["heads"]],
    }


def old_norm(mx, x, bn_gamma, bn_beta, bn_moving_mean, bn_moving_var):
    return norm(mx, x, bn_gamma, bn_beta, bn_moving_mean, bn_moving_var)


case("files", norm, *STATES, aux(3), aux(3, low=0.5, high=1.5), label="aux", forms="static")
case("files", old_norm, *STATES, aux(3), aux(3, low=0.5, high=1.5), edit=unsaid, label="json-no-aux", forms="static")
case("files", net, *GIVEN, label="declared", forms="declared")
for name, kind in {"f64": f64, "f16": f16, "i32": i32, "i64": i64, "u8": u8, "i8": i8}.items():
    case(
        "files",
        lambda mx, x, w0: mx.sym.elemwise_add(x, w0, name="y"),
        kind(2, 3),
        w(2, 3, kind=kind),
        label=f"params-{name}",
        forms="static declared",
    )
case("files", lambda mx, x: mx.sym.Group([x, mx.sym.relu(x, name="y")]), f32(2, 3), label="input-is-output")
case(
    "files",
    lambda mx, x: mx.sym.Group([(y := mx.sym.split(x, num_outputs=3, name="y"))[2], y[0]]),
    f32(2, 3),
    label="some-outputs",
    names=["y_output2", "y_output0"],
)
case("files", lambda mx, x: mx.sym.relu(x, name="block/unit 1:relu,é"), f32(2, 3), label="odd-names")
case("files", lambda mx, x, unused: mx.sym.relu(x, name="y"), f32(2, 3), w(2), label="unused-weight", forms="static")
case(
    "files",
    lambda mx, x: mx.sym.BlockGrad(mx.sym.split(x, num_outputs=3, name="s")[1] * 2, name="y"),
    f32(2, 3),
    label="middle-output",
)
case(
    "files",
    lambda mx, x, w0: mx.sym.broadcast_mul(x, w0, name="y"),
    f32(2, 3),
    w(1, values=[2.0]),
    label="weight-of-one",
    forms="static",
)
case(
    "files",
    lambda mx, x, w0: mx.sym.FullyConnected(
        x, w0, w0.slice(begin=(0, 0), end=(3, 1)).reshape((-1,)), num_hidden=3, name="y"
    ),
    f32(2, 3),
    w(3, 3),
    label="shared-weight",
    forms="static",
)
