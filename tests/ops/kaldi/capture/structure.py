"""Descriptors of nnet3, and nets of nnet1 within nets."""

from __future__ import annotations

from tests.ops.kaldi.capture.define import Family, Random
from tests.ops.kaldi.capture.reference import nnet1 as n1
from tests.ops.kaldi.capture.reference import nnet3_simple as n3
from tests.ops.kaldi.capture.reference.nnet3_pictures import (
    ConstantComponent,
    DistributeComponent,
    DropoutMaskComponent,
    TdnnComponent,
)

FAMILY = Family()
nnet1, nnet3, graph = FAMILY.nnet1, FAMILY.nnet3, FAMILY.graph

nnet1(
    "ParallelComponent",
    lambda r: [
        n1.ParallelComponent(
            [[n1.AffineTransform(r(4, 3), r(4)), n1.Sigmoid(4)], [n1.AffineTransform(r(2, 5), r(2)), n1.Tanh(2)]]
        ),
        n1.AffineTransform(r(3, 6), r(3)),
    ],
)
nnet1(
    "ParallelComponent",
    lambda r: [n1.ParallelComponent([[n1.Sigmoid(3)], [n1.Tanh(2), n1.Rescale(r(2))], [n1.AddShift(r(1))]])],
    label="three",
)
nnet1(
    "ParallelComponent",
    lambda r: [
        n1.Splice(3, [-1, 0, 1]),
        n1.ParallelComponent(
            [
                [n1.ParallelComponent([[n1.Sigmoid(2)], [n1.Tanh(2)]])],
                [n1.Splice(5, [0, 2]), n1.AffineTransform(r(3, 10), r(3))],
            ]
        ),
    ],
    label="nested",
)
nnet1(
    "ParallelComponent",
    lambda r: [n1.ParallelComponent([[n1.AffineTransform(r(4, 3), r(4))], [n1.Sigmoid(2)]], old=True)],
    label="old",
    forms="binary old",
)
nnet1(
    "MultiBasisComponent",
    lambda r: [
        n1.MultiBasisComponent(
            [n1.AffineTransform(r(2, 3), r(2)), n1.Softmax(2)],
            [[n1.AffineTransform(r(4, 5), r(4))], [n1.AffineTransform(r(4, 5), r(4)), n1.Sigmoid(4)]],
        )
    ],
)

INPUT = "input-node name=input dim=5\n"
LAYER = f"{INPUT}component-node name=n component=a input={{}}\noutput-node name=output input={{}}"
"""An affine layer: its input and what the output is."""
BESIDE = f"{INPUT}component-node name=k component=k input=input\n{LAYER.removeprefix(INPUT)}"
"""A component beside the input of an affine layer."""


def affine(*sizes: int):
    """An affine layer `a` of so many inputs and outputs."""
    return lambda r: {"a": n3.AffineComponent(r(*sizes[::-1]), r(sizes[1]))}


def one(name: str, descriptor: str, size: int, label: str = "", **options) -> None:
    """A descriptor of the input in front of an affine layer."""
    lines = LAYER.format(descriptor, "n")
    graph(name, lines, affine(size, 4), label, **{"forms": "binary", **options})


one("Append", "Append(input, input)", 10)
one("Append", "Append(Offset(input, -1), input, Offset(input, 2))", 15, "offsets", forms="binary text mdl chain")
one("Append", "Append(Offset(input, -2), Offset(input, -1))", 10, "past")
one("Append", "Append(Offset(input, 1), Offset(input, 3))", 10, "future")
one("Append", "Append(input, Append(Offset(input, -1), input))", 15, "nested")
one("Offset", "Offset(input, -2)", 5)
one("Offset", "Offset(input, 3)", 5, "future")
one("Offset", "Offset(Offset(input, -2), 3)", 5, "nested")
one("Offset", "Append(Offset(input, 0), Offset(Append(input, Offset(input, 1)), -1))", 15, "distributed")
one("Sum", "Sum(input, Offset(input, -1))", 5, forms="binary text")
one("Sum", "Sum(Offset(input, 1), Sum(input, Offset(input, -1)))", 5, "three")
one("Sum", "Append(Sum(input, Offset(input, -1)), Offset(input, 1))", 10, "append")
one("Sum", "Sum(Append(input, Offset(input, 1)), Append(Offset(input, -1), input))", 10, "of-appends")
one("Scale", "Scale(-0.5, input)", 5, forms="binary text")
one("Scale", "Append(Scale(2.0, Offset(input, 1)), Scale(2.0, input))", 10, "append")
one("Scale", "Scale(2.0, Append(input, Offset(input, -1)))", 10, "of-append")
one("Const", "Append(input, Const(0.5, 3))", 8, forms="binary text")
one("Const", "Sum(input, Const(-1.5, 5))", 5, "sum")
one("IfDefined", "IfDefined(Offset(input, -1))", 5)
one(
    "IfDefined",
    "Append(input, IfDefined(Offset(input, -1)), IfDefined(Offset(input, 2)))",
    15,
    "both",
    forms="binary text",
)
one("IfDefined", "Append(Offset(input, -1), IfDefined(Offset(input, -3)), IfDefined(Offset(input, 1)))", 15, "context")
one("IfDefined", "Sum(input, IfDefined(Offset(input, -1)))", 5, "sum")
one("Failover", "Failover(Offset(input, -2), input)", 5, forms="binary text")
one("Failover", "Append(input, Failover(Offset(input, 1), Offset(input, -1)))", 10, "offsets")
one("Failover", "Append(Offset(input, -1), Failover(Offset(input, -3), Offset(input, -1)))", 10, "context")
one("Round", "Append(input, Round(input, 2))", 10, forms="binary text")
one("Round", "Append(input, Round(Offset(input, -1), 3))", 10, "offset", frames=9)
one("Switch", "Switch(input, Offset(input, -1))", 5, forms="binary text")
one("Switch", "Switch(input, Offset(input, 1), Offset(input, -2))", 5, "three", frames=9)
one("ReplaceIndex", "Append(input, ReplaceIndex(input, x, 0))", 10)

IVECTOR = f"""{INPUT}input-node name=ivector dim=3
component-node name=n component=a input={{0}}
output-node name=output input=n"""
for label, descriptor, size in (
    ("", "Append(input, ReplaceIndex(ivector, t, 0))", 8),
    ("lda", "Append(Offset(input, -1), input, Offset(input, 1), ReplaceIndex(ivector, t, 0))", 18),
    ("scale", "Append(input, Scale(0.5, ReplaceIndex(ivector, t, 0)))", 8),
    ("first", "Append(ReplaceIndex(ivector, t, 0), Offset(input, -2), Offset(input, 2))", 13),
):
    graph(
        "ivector",
        IVECTOR.format(descriptor),
        affine(size, 4),
        label,
        ivector=3,
        forms="binary text mdl" if label != "scale" else "binary",
    )
graph(
    "ivector",
    f"""{INPUT}input-node name=ivector dim=3
component-node name=b component=b input=ivector
component-node name=n component=a input=Append(Offset(input, 1), ReplaceIndex(b, t, 0))
output-node name=output input=n""",
    lambda r: {"b": n3.AffineComponent(r(2, 3), r(2)), "a": n3.AffineComponent(r(4, 7), r(4))},
    label="affine",
    ivector=3,
)

graph(
    "dim-range-node",
    f"""{INPUT}component-node name=n component=a input=Append(input, Offset(input, 1))
dim-range-node name=first input-node=n dim-offset=0 dim=2
dim-range-node name=last input-node=n dim-offset=1 dim=3
output-node name=output input=Append(last, Offset(first, -1))""",
    affine(10, 4),
)
graph(
    "dim-range-node",
    f"""{INPUT}dim-range-node name=r input-node=input dim-offset=2 dim=3
component-node name=n component=a input=Append(r, Offset(r, -1))
output-node name=output input=n""",
    affine(6, 4),
    label="input",
    forms="binary",
)
graph(
    "output-node",
    f"""{INPUT}component-node name=n component=a input=Append(input, Offset(input, 1))
component-node name=log component=log input=n
output-node name=output input=n objective=linear
output-node name=output-xent input=log objective=linear""",
    lambda r: {**affine(10, 4)(r), "log": n3.LogSoftmaxComponent(4)},
    label="two",
    forms="binary text mdl",
)
graph(
    "output-node",
    LAYER.format("input", "Sum(n, Offset(n, -1)) objective=quadratic"),
    affine(5, 4),
    label="descriptor",
)
graph(
    "component-node",
    f"""{INPUT}component-node name=n component=a input=input
component-node name=m component=a input=Offset(n, -1)
output-node name=output input=m""",
    affine(5, 5),
    label="shared",
)

nnet3("TdnnComponent", lambda r: [TdnnComponent([-1, 0, 2], r(4, 15), r(4))], forms="binary text double cm2")
nnet3("TdnnComponent", lambda r: [TdnnComponent([0], r(4, 5), r(4))], label="now", forms="binary")
nnet3("TdnnComponent", lambda r: [TdnnComponent([-3, 0], r(4, 10), None, -1.0)], label="no-bias")
nnet3("TdnnComponent", lambda r: [TdnnComponent([1, 2], r(4, 10), r(4))], label="future", forms="binary")

WINDOW = "Append(Offset(input, -1), input, Offset(input, 1), ReplaceIndex(ivector, t, 0))"
TDNNF = f"""input-node name=ivector dim=3
{INPUT}component-node name=lda component=lda input={WINDOW}
component-node name=tdnn1.affine component=tdnn1.affine input=lda
component-node name=tdnn1.relu component=tdnn1.relu input=tdnn1.affine
component-node name=tdnn1.batchnorm component=tdnn1.batchnorm input=tdnn1.relu
component-node name=tdnn1.dropout component=tdnn1.dropout input=tdnn1.batchnorm
component-node name=tdnnf2.linear component=tdnnf2.linear input=tdnn1.dropout
component-node name=tdnnf2.affine component=tdnnf2.affine input=tdnnf2.linear
component-node name=tdnnf2.relu component=tdnnf2.relu input=tdnnf2.affine
component-node name=tdnnf2.batchnorm component=tdnnf2.batchnorm input=tdnnf2.relu
component-node name=tdnnf2.dropout component=tdnnf2.dropout input=tdnnf2.batchnorm
component-node name=tdnnf2.noop component=tdnnf2.noop input=Sum(Scale(0.66, tdnn1.dropout), tdnnf2.dropout)
component-node name=prefinal-l component=prefinal-l input=tdnnf2.noop
component-node name=output.affine component=output.affine input=prefinal-l
output-node name=output input=output.affine objective=linear
component-node name=output-xent.affine component=output-xent.affine input=prefinal-l
component-node name=output-xent.log-softmax component=output-xent.log-softmax input=output-xent.affine
output-node name=output-xent input=output-xent.log-softmax objective=linear"""


def tdnnf(r: Random) -> dict:
    """The factored TDNN of the chain recipes."""
    from tests.ops.kaldi.capture.reference.fixed import FixedAffineComponent

    return {
        "lda": FixedAffineComponent(r(18, 18), r(18)),
        "tdnn1.affine": n3.NaturalGradientAffineComponent(r(6, 18), r(6), n3.RATES),
        "tdnn1.relu": n3.RectifiedLinearComponent(6),
        "tdnn1.batchnorm": n3.BatchNormComponent(r(6), r(6, low=0.2)),
        "tdnn1.dropout": n3.GeneralDropoutComponent(6),
        "tdnnf2.linear": TdnnComponent([-1, 0], r(3, 12), None, -1.0),
        "tdnnf2.affine": TdnnComponent([0, 1], r(6, 6), r(6)),
        "tdnnf2.relu": n3.RectifiedLinearComponent(6),
        "tdnnf2.batchnorm": n3.BatchNormComponent(r(6), r(6, low=0.2)),
        "tdnnf2.dropout": n3.GeneralDropoutComponent(6),
        "tdnnf2.noop": n3.NoOpComponent(6),
        "prefinal-l": n3.LinearComponent(r(4, 6), orthonormal=-1.0),
        "output.affine": n3.NaturalGradientAffineComponent(r(5, 4), r(5)),
        "output-xent.affine": n3.NaturalGradientAffineComponent(r(5, 4), r(5)),
        "output-xent.log-softmax": n3.LogSoftmaxComponent(5),
    }


graph("TdnnComponent", TDNNF, tdnnf, label="factored", ivector=3, frames=9, forms="binary text double mdl chain")

graph(
    "ConstantComponent",
    BESIDE.format("Append(input, k)", "n"),
    lambda r: {"k": ConstantComponent(r(5)), "a": n3.AffineComponent(r(4, 10), r(4))},
)
for continuous in (False, True):
    graph(
        "DropoutMaskComponent",
        BESIDE.format("Append(input, k)", "n"),
        lambda r, c=continuous: {"k": DropoutMaskComponent(5, 0.25, c), "a": n3.AffineComponent(r(4, 10), r(4))},
        label="continuous" if continuous else "",
    )
graph(
    "DistributeComponent",
    f"""{INPUT}component-node name=n component=a input=input
component-node name=d component=d input=n
output-node name=output input=Append(Offset(d, 0, 1), Offset(d, 0, 0))""",
    lambda r: {"a": n3.AffineComponent(r(6, 5), r(6)), "d": DistributeComponent(6, 2)},
)
