"""Special functions."""

from __future__ import annotations

import numpy as np

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

# From end to end, near zero, and what is no number of the range.
WIDE = {
    "BesselI0": (-85, 85),
    "BesselI0e": (-200, 200),
    "BesselI1": (-85, 85),
    "BesselI1e": (-200, 200),
    "Dawsn": (-12, 12),
    "Digamma": (0.01, 50),
    "Expint": (0.01, 60),
    "FresnelCos": (-12, 12),
    "FresnelSin": (-12, 12),
    "Lgamma": (0.01, 100),
    "Spence": (0, 20),
}
ODD = [0.0, -0.0, 1, 2, -1, -2, float("-inf"), float("nan"), 0.5]
for name, (low, high) in WIDE.items():
    op(name, f32.of(np.linspace(low, high, 60)), label="line", forms="static")
    op(name, f32.of(np.linspace(low / 30, high / 30, 61)), label="near", forms="static")
    op(name, f32.of(ODD), label="odd", forms="static")
for name in ("Digamma", "Lgamma"):
    op(name, f32.of(np.linspace(-6.3, -0.05, 41)), label="negative", forms="static")
op("Expint", f32.of([-5, -1, -0.1]), label="negative", forms="static")
orders, places = np.meshgrid([0.1, 0.5, 1, 2, 5, 20, 100], [0, 0.01, 0.5, 1, 3, 10, 50, 150])
for name in ("Igamma", "Igammac"):
    op(name, f32.of(orders), f32.of(places), label="grid", forms="static")
op("Igamma", f32.of([-1, 0, 1, 1]), f32.of([1, 1, -1, float("inf")]), label="edge", forms="static")
grid = np.meshgrid([0.1, 0.5, 1, 2, 5, 20, 50], [0.2, 0.5, 1, 3, 10, 40], [0, 0.01, 0.2, 0.5, 0.8, 0.99, 1])
op("Betainc", *map(f32.of, grid), label="grid", forms="static")
grid = np.meshgrid([1, 1.1, 1.5, 2, 3, 5, 10], [0.1, 0.5, 1, 3, 10, 40])
op("Zeta", *map(f32.of, grid), label="grid", forms="static")
op("Zeta", f32.of([2, 3, 2, 2, 0.5, 2.5]), f32.of([-1.5, -1.5, -1, 0, 1, -1.5]), label="edge", forms="static")
grid = np.meshgrid([0, 1, 2, 3, 5, 0.5, -1], [0.1, 0.5, 1, 3, 10, 40, -1.5])
op("Polygamma", *map(f32.of, grid), label="grid", forms="static")
