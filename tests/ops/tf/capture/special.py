"""Special functions."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f16, f32, f64

FAMILY = Family()
op = FAMILY.op

RANGES = {
    "BesselI0": (-3, 3),
    "BesselI0e": (-3, 3),
    "BesselI1": (-3, 3),
    "BesselI1e": (-3, 3),
    "Dawsn": (-3, 3),
    "Digamma": (0.2, 6),
    "Expint": (0.2, 4),
    "FresnelCos": (-2, 2),
    "FresnelSin": (-2, 2),
    "Lgamma": (0.2, 6),
    "Spence": (0.1, 3),
}
for name, (low, high) in RANGES.items():
    op(name, f32(2, 3, low=low, high=high))
    op(name, f32(low=low, high=high), label="scalar")
    op(name, f64(3, low=low, high=high), label="f64")
    if name in ("Digamma", "Lgamma"):
        op(name, f16(3, low=low, high=high), label="f16", rtol=0.01)
op("BesselI0", f32.of([-20, 0, 9, 12]), label="wide")
op("Lgamma", f32.of([-1.5, -0.5, 0.5, 1, 2, 30]), label="wide")
op("Digamma", f32.of([-1.5, -0.5, 0.5, 1, 2, 30]), label="wide")
op("Igamma", f32(2, 3, low=0.5, high=4), f32(2, 3, low=0.1, high=5))
op("Igammac", f32(2, 3, low=0.5, high=4), f32(2, 3, low=0.1, high=5))
op("Polygamma", f32.of([1, 2, 3]), f32(2, 3, low=0.5, high=5))
op("Zeta", f32(2, 3, low=1.5, high=5), f32(2, 3, low=0.5, high=4))
op("Betainc", f32(3, low=0.5, high=4), f32(3, low=0.5, high=4), f32(3, low=0.1, high=0.9))
