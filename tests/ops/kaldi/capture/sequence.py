"""Recurrent layers, and averages over the utterance."""

from __future__ import annotations

from tests.ops.kaldi.capture.define import Family, Random
from tests.ops.kaldi.capture.reference import nnet1 as n1
from tests.ops.kaldi.capture.reference import nnet1_recurrent as r1
from tests.ops.kaldi.capture.reference import nnet3_recurrent as r3
from tests.ops.kaldi.capture.reference import nnet3_simple as n3

FAMILY = Family()
nnet1, graph, nnet3 = FAMILY.nnet1, FAMILY.graph, FAMILY.nnet3


def lstm(r: Random, inputs: int, cell: int, out: int) -> r1.Lstm:
    return r1.Lstm(r(4 * cell, inputs), r(4 * cell, out), r(4 * cell), [r(cell), r(cell), r(cell)], r(out, cell))


nnet1("LstmProjected", lambda r: [r1.LstmProjected(lstm(r, 5, 4, 3))], forms="binary text double old")
nnet1("LstmProjected", lambda r: [r1.LstmProjected(lstm(r, 5, 4, 3), clip=0.1)], label="clip")
nnet1("LstmProjected", lambda r: [r1.LstmProjected(lstm(r, 5, 4, 3), clip=0.0)], label="no-clip", forms="binary")
nnet1("LstmProjected", lambda r: [r1.LstmProjected(lstm(r, 5, 4, 3))], label="one-frame", frames=1, forms="binary")
nnet1(
    "LstmProjected",
    lambda r: [
        n1.AddShift(r(5)),
        n1.Rescale(r(5)),
        r1.LstmProjected(lstm(r, 5, 4, 3)),
        r1.LstmProjected(lstm(r, 3, 4, 3)),
        n1.AffineTransform(r(4, 3), r(4)),
        n1.Softmax(4),
    ],
    label="net",
)
nnet1(
    "LstmProjectedStreams",
    lambda r: [r1.LstmProjected(lstm(r, 5, 4, 3), kind="LstmProjectedStreams", old=True)],
    forms="binary text old",
)
nnet1("BlstmProjected", lambda r: [r1.BlstmProjected(lstm(r, 5, 4, 3), lstm(r, 5, 4, 3))])
nnet1("BlstmProjected", lambda r: [r1.BlstmProjected(lstm(r, 5, 4, 3), lstm(r, 5, 4, 3), clip=0.1)], label="clip")
nnet1(
    "BlstmProjectedStreams",
    lambda r: [
        r1.BlstmProjected(lstm(r, 5, 4, 3), lstm(r, 5, 4, 3), kind="BlstmProjectedStreams"),
        n1.AffineTransform(r(4, 6), r(4)),
    ],
)
nnet1("RecurrentComponent", lambda r: [r1.RecurrentComponent(r(4, 5), r(4, 4), r(4))])
nnet1("SimpleSentenceAveragingComponent", lambda r: [n1.SimpleSentenceAveragingComponent(5)])
nnet1("SimpleSentenceAveragingComponent", lambda r: [n1.SimpleSentenceAveragingComponent(5, 2.0)], label="shrinkage")
nnet1(
    "SimpleSentenceAveragingComponent",
    lambda r: [n1.SimpleSentenceAveragingComponent(5, summing=True), n1.AffineTransform(r(3, 5), r(3))],
    label="sum",
)
nnet1(
    "SentenceAveragingComponent",
    lambda r: [n1.SentenceAveragingComponent([n1.AffineTransform(r(3, 5), r(3)), n1.Tanh(3)])],
)

nnet3("LstmNonlinearityComponent", lambda r: [r3.LstmNonlinearityComponent(r(3, 4))])
nnet3("LstmNonlinearityComponent", lambda r: [r3.LstmNonlinearityComponent(r(3, 4), dropout=True)], label="dropout")
nnet3("GruNonlinearityComponent", lambda r: [r3.GruNonlinearityComponent(r(4, 4))])
nnet3("GruNonlinearityComponent", lambda r: [r3.GruNonlinearityComponent(r(4, 2))], label="projected")
nnet3("OutputGruNonlinearityComponent", lambda r: [r3.OutputGruNonlinearityComponent(r(4))])

RNN = """
input-node name=input dim=5
component-node name=affine component=affine input=Append(input, IfDefined(Offset(tanh, {0})))
component-node name=tanh component=tanh input=affine
component-node name=out component=out input=tanh
output-node name=output input=out
"""


def rnn(r: Random) -> dict:
    return {
        "affine": n3.NaturalGradientAffineComponent(r(4, 9), r(4)),
        "tanh": n3.TanhComponent(4),
        "out": n3.AffineComponent(r(3, 4), r(3)),
    }


graph("recurrence", RNN.format(-1), rnn, label="tanh")
graph("recurrence", RNN.format(-3), rnn, label="tanh-three")
graph("recurrence", RNN.format(1), rnn, label="tanh-back")
graph(
    "recurrence",
    RNN.format(-1).replace("input, If", "Offset(input, 2), If"),
    rnn,
    label="tanh-future",
)
graph(
    "recurrence",
    RNN.format(-1).replace("input, If", "Sum(Offset(input, -2), Offset(input, 1)), If"),
    rnn,
    label="tanh-context",
    frames=9,
)

FAST = """
input-node name=input dim=5
component-node name=w_all component=w_all input=Append({input}, IfDefined(Offset(rp_trunc, {delay})))
component-node name=nonlin component=nonlin input=Append(w_all, IfDefined(Offset(c_trunc, {delay})){more})
dim-range-node name=c input-node=nonlin dim-offset=0 dim=4
dim-range-node name=m input-node=nonlin dim-offset=4 dim=4
component-node name=rp component=rp input=m
dim-range-node name=r input-node=rp dim-offset=0 dim=2
component-node name=c_trunc component=c_trunc input=c
component-node name=rp_trunc component=r_trunc input=r
component-node name=out component=out input={output}
output-node name=output input=out objective=linear
"""


def fast(r: Random) -> dict:
    """The fast LSTM with a projection whose first part is fed back."""
    return {
        "w_all": n3.NaturalGradientAffineComponent(r(16, 7), r(16)),
        "nonlin": r3.LstmNonlinearityComponent(r(3, 4)),
        "rp": n3.NaturalGradientAffineComponent(r(3, 4), r(3)),
        "c_trunc": n3.BackpropTruncationComponent(4),
        "r_trunc": n3.BackpropTruncationComponent(2),
        "out": n3.AffineComponent(r(3, 3), r(3)),
    }


plain = {"input": "input", "delay": -1, "more": "", "output": "rp"}
graph("recurrence", FAST.format(**plain), fast, label="fast-lstmp", forms="binary text mdl")
graph("recurrence", FAST.format(**{**plain, "delay": -3}), fast, label="fast-lstmp-three", frames=9)
graph("recurrence", FAST.format(**{**plain, "delay": 1}), fast, label="fast-lstmp-back", forms="binary")
graph(
    "recurrence",
    FAST.format(**{**plain, "output": "Sum(Offset(rp, 2), rp)"}),
    fast,
    label="fast-lstmp-delayed",
    frames=9,
)

SCALED = """
input-node name=input dim=5
component-node name=affine component=affine input=Append(input, IfDefined(Offset(r, -1)))
component-node name=lstm component=lstm input=Append(affine, IfDefined(Scale(0.9, Offset(c, -1))))
dim-range-node name=c input-node=lstm dim-offset=0 dim=4
dim-range-node name=r input-node=lstm dim-offset=4 dim=4
output-node name=output input=r
output-node name=output-cell input=c
"""
graph(
    "recurrence",
    SCALED,
    lambda r: {"affine": n3.AffineComponent(r(16, 9), r(16)), "lstm": r3.LstmNonlinearityComponent(r(3, 4))},
    label="two-outputs",
)

LSTM = """
input-node name=input dim=5
component-node name=i1 component=xri input=Append(input, IfDefined(Offset(r, -1)))
component-node name=i2 component=wci input=IfDefined(Offset(c, -1))
component-node name=i component=i input=Sum(i1, i2)
component-node name=f1 component=xrf input=Append(input, IfDefined(Offset(r, -1)))
component-node name=f2 component=wcf input=IfDefined(Offset(c, -1))
component-node name=f component=f input=Sum(f1, f2)
component-node name=g1 component=xrg input=Append(input, IfDefined(Offset(r, -1)))
component-node name=g component=g input=g1
component-node name=c1 component=product1 input=Append(f, IfDefined(Offset(c, -1)))
component-node name=c2 component=product2 input=Append(i, g)
component-node name=c component=clip input=Sum(c1, c2)
component-node name=o1 component=xro input=Append(input, IfDefined(Offset(r, -1)))
component-node name=o2 component=wco input=c
component-node name=o component=o input=Sum(o1, o2)
component-node name=h component=h input=c
component-node name=m component=product3 input=Append(o, h)
component-node name=p component=p input=m
dim-range-node name=r input-node=p dim-offset=0 dim=2
output-node name=output input=p
"""


def long_lstm(r: Random) -> dict:
    """The first LSTM of nnet3, out of single components."""
    gates = {f"xr{g}": n3.NaturalGradientAffineComponent(r(4, 7), r(4)) for g in "ifgo"}
    peepholes = {f"wc{g}": n3.PerElementScaleComponent(r(4), natural=True) for g in "ifo"}
    products = {f"product{k}": n3.ElementwiseProductComponent(8, 4) for k in (1, 2, 3)}
    sigmoids = {g: n3.SigmoidComponent(4) for g in "ifo"}
    tanhs = {g: n3.TanhComponent(4) for g in "gh"}
    more = {"clip": n3.ClipGradientComponent(4), "p": n3.AffineComponent(r(3, 4), r(3))}
    return {**gates, **peepholes, **products, **sigmoids, **tanhs, **more}


graph("recurrence", LSTM, long_lstm, label="lstm")
graph("recurrence", LSTM.replace("-1", "-2"), long_lstm, label="lstm-two", forms="binary")

GRU = """
input-node name=input dim=5
component-node name=z_pre component=z_pre input=Append(input, IfDefined(Offset(s, -1)))
component-node name=z component=z input=z_pre
component-node name=r_pre component=r_pre input=Append(input, IfDefined(Offset(s, -1)))
component-node name=r component=r input=r_pre
component-node name=h_pre component=h_pre input=input
component-node name=gru component=gru input=Append(z, r, h_pre, IfDefined(Offset(y, -1)), IfDefined(Offset(s, -1)))
dim-range-node name=y input-node=gru dim-offset=4 dim=4
component-node name=s component=s input=y
output-node name=output input=y
"""


def gru(r: Random) -> dict:
    return {
        "z_pre": n3.AffineComponent(r(4, 7), r(4)),
        "z": n3.SigmoidComponent(4),
        "r_pre": n3.AffineComponent(r(2, 7), r(2)),
        "r": n3.SigmoidComponent(2),
        "h_pre": n3.AffineComponent(r(4, 5), r(4)),
        "gru": r3.GruNonlinearityComponent(r(4, 2)),
        "s": n3.AffineComponent(r(2, 4), r(2)),
    }


graph("recurrence", GRU, gru, label="pgru")

OPGRU = """
input-node name=input dim=5
component-node name=z_pre component=z_pre input=Append(input, IfDefined(Offset(s, -1)))
component-node name=z component=z input=z_pre
component-node name=o_pre component=o_pre input=Append(input, IfDefined(Offset(s, -1)))
component-node name=o component=o input=o_pre
component-node name=h_pre component=h_pre input=input
component-node name=gru component=gru input=Append(z, h_pre, IfDefined(Offset(c, -1)))
dim-range-node name=c input-node=gru dim-offset=4 dim=4
component-node name=o_dot component=product input=Append(o, c)
component-node name=s component=s input=o_dot
output-node name=output input=o_dot
"""


def opgru(r: Random) -> dict:
    return {
        "z_pre": n3.AffineComponent(r(4, 7), r(4)),
        "z": n3.SigmoidComponent(4),
        "o_pre": n3.AffineComponent(r(4, 7), r(4)),
        "o": n3.SigmoidComponent(4),
        "h_pre": n3.AffineComponent(r(4, 5), r(4)),
        "gru": r3.OutputGruNonlinearityComponent(r(4)),
        "product": n3.ElementwiseProductComponent(8, 4),
        "s": n3.AffineComponent(r(2, 4), r(2)),
    }


graph("recurrence", OPGRU, opgru, label="opgru")

STACK = """
input-node name=input dim=5
component-node name=a component=a input=Append(Offset(input, -1), input, Offset(input, 1))
component-node name=relu component=relu input=a
component-node name=w1 component=w1 input=Append(relu, IfDefined(Offset(m1, -3)))
component-node name=l1 component=l1 input=Append(w1, IfDefined(Offset(c1, -3)))
dim-range-node name=c1 input-node=l1 dim-offset=0 dim=4
dim-range-node name=m1 input-node=l1 dim-offset=4 dim=4
component-node name=b component=b input=Append(Offset(m1, -3), m1, Offset(m1, 3))
component-node name=w2 component=w2 input=Append(b, IfDefined(Offset(m2, -3)))
component-node name=l2 component=l2 input=Append(w2, IfDefined(Offset(c2, -3)))
dim-range-node name=c2 input-node=l2 dim-offset=0 dim=4
dim-range-node name=m2 input-node=l2 dim-offset=4 dim=4
component-node name=out component=out input=m2
component-node name=log component=log input=out
output-node name=output input=log
"""


def stack(r: Random) -> dict:
    return {
        "a": n3.AffineComponent(r(6, 15), r(6)),
        "relu": n3.RectifiedLinearComponent(6),
        "w1": n3.AffineComponent(r(16, 10), r(16)),
        "l1": r3.LstmNonlinearityComponent(r(3, 4)),
        "b": n3.AffineComponent(r(6, 12), r(6)),
        "w2": n3.AffineComponent(r(16, 10), r(16)),
        "l2": r3.LstmNonlinearityComponent(r(3, 4)),
        "out": n3.AffineComponent(r(3, 4), r(3)),
        "log": n3.LogSoftmaxComponent(3),
    }


graph("recurrence", STACK, stack, label="tdnn-lstm", frames=9, forms="binary text mdl")
