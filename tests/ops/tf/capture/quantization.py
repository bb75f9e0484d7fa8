"""Quantisation as it is simulated in floating-point graphs."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, raw

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

X = f32(2, 3, 4, low=-8, high=8)
LIMITS = {
    "wide": (-6.0, 6.0),
    "one-sided": (0.0, 6.0),
    "negative": (-6.0, 0.0),
    "shifted": (1.0, 5.0),
    "below": (-7.0, -2.0),
    "odd": (-1.3, 2.7),
}
for label, (low, high) in LIMITS.items():
    for bits, narrow in ((8, False), (8, True), (4, False), (16, True)):
        more = {"num_bits": bits, "narrow_range": narrow, "label": f"{label}-{bits}{'-narrow' if narrow else ''}"}
        op("FakeQuantWithMinMaxArgs", X, min=low, max=high, **more, forms="static")
        op("FakeQuantWithMinMaxVars", X, min=low, max=high, **more)
    op("FakeQuantWithMinMaxVars", X, f32.of(low), f32.of(high), label=f"{label}-inputs", forms="static")
op("FakeQuantWithMinMaxVars", f32(), min=-1.0, max=1.0, label="scalar")
op("FakeQuantWithMinMaxArgs", f32(0, 3), label="empty")
for x, label in (
    (f32(3, low=-3, high=3), "1d"),
    (f32(2, 3, low=-3, high=3), "2d"),
    (f32(1, 2, 2, 3, low=-3, high=3), "4d"),
):
    for narrow in (False, True):
        more = {"narrow_range": narrow, "label": f"{label}{'-narrow' if narrow else ''}"}
        op("FakeQuantWithMinMaxVarsPerChannel", x, min=[-1.0, 0.0, -2.5], max=[1.5, 2.0, -0.5], **more)
op("FakeQuantWithMinMaxVarsPerChannel", f32(2, 3), f32.of([-1, 0, -2]), f32.of([1, 2, 0.5]), label="inputs")
for signed in (True, False):
    for narrow in (True, False):
        for bits in (8, 4):
            label = f"{'signed' if signed else 'unsigned'}-{bits}{'-narrow' if narrow else ''}"
            limits = {"input_min": -3.0 if signed else 0.0, "input_max": 4.0}
            more = {"signed_input": signed, "range_given": True, "narrow_range": narrow, "num_bits": bits}
            op("QuantizeAndDequantizeV2", f32(2, 3, low=-5, high=5), **limits, **more, label=label, forms="static")
            given = {"signed_input": signed, "range_given": True, "narrow_range": narrow, "num_bits": bits}
            op(
                "QuantizeAndDequantizeV2",
                f32(2, 3),
                f32.of(-2),
                f32.of(3),
                **given,
                label=f"{label}-inputs",
                forms="static",
            )
for mode in ("HALF_TO_EVEN", "HALF_UP"):
    op(
        "QuantizeAndDequantizeV2",
        f32(2, 3),
        input_min=0.0,
        input_max=0.0,
        round_mode=mode,
        label=f"found-{mode.lower()}",
    )
op("QuantizeAndDequantizeV3", f32(2, 3), input_min=-1.0, input_max=2.0, num_bits=8)
op("QuantizeAndDequantizeV4", f32(2, 3), input_min=-1.0, input_max=2.0, range_given=True)
for mode in ("MIN_COMBINED", "MIN_FIRST", "SCALED"):
    case("Dequantize", lambda x, mode=mode: _round_trip(x, mode), f32(2, 3, low=-2, high=2), label=mode.lower())


def _round_trip(x, mode):
    rounding = "HALF_TO_EVEN" if mode == "SCALED" else "HALF_AWAY_FROM_ZERO"
    kind = "qint8" if mode == "SCALED" else "quint8"
    q, low, high = raw.QuantizeV2(input=x, min_range=-3.0, max_range=3.0, T=kind, mode=mode, round_mode=rounding)
    return raw.Dequantize(input=q, min_range=low, max_range=high, mode=mode)
