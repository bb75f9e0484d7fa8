"""Distributions: their densities, which are numbers, and what becomes of a seed."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f32

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

P = {"low": 0.3, "high": 3.0}
op("_random_pdf_uniform", f32(2, 4, low=0.3, high=0.9), f32.of([0.0, 0.1]), f32.of([1.0, 2.0]))
op("_random_pdf_normal", f32(2, 4), f32(2), f32(2, **P))
op("_random_pdf_normal", f32(2, 4), f32(2), f32(2, **P), is_log=True, label="log")
op("_random_pdf_gamma", f32(2, 4, **P), f32(2, **P), f32(2, **P))
op("_random_pdf_gamma", f32(2, 4, **P), f32(2, **P), f32(2, **P), is_log=True, label="log")
op("_random_pdf_exponential", f32(2, 4, **P), f32(2, **P))
op("_random_pdf_poisson", f32.of([[0, 1, 2, 5], [3, 1, 0, 7]]), f32(2, **P))
op("_random_pdf_negative_binomial", f32.of([[0, 1, 2, 5], [3, 1, 0, 7]]), f32.of([3.0, 2.0]), f32.of([0.4, 0.7]))
op("_random_pdf_generalized_negative_binomial", f32.of([[0, 1, 2, 5]]), f32.of([2.0]), f32.of([0.3]))
op("_random_pdf_dirichlet", f32.of([[[0.2, 0.3, 0.5], [0.6, 0.3, 0.1]]]), f32.of([[1.5, 2.0, 0.7]]))
