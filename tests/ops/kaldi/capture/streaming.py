"""Nets of the other families once more, converted to take a frame in each inference and to keep the others as state.

Left out is what needs the end of an utterance: frames before and behind that are used where they are there, statistics,
recurrences that begin at the end.
"""

from __future__ import annotations

from dataclasses import replace

from tests.ops.kaldi.capture import attention, convolution, matrix, movement, normalization, sequence, structure
from tests.ops.kaldi.capture.define import Family

FAMILY = Family()

LATER = {
    "nnet1-BlstmProjected",
    "nnet1-BlstmProjected-clip",
    "nnet1-BlstmProjectedStreams",
    "nnet1-SentenceAveragingComponent",
    "nnet1-SimpleSentenceAveragingComponent",
    "nnet1-SimpleSentenceAveragingComponent-shrinkage",
    "nnet1-SimpleSentenceAveragingComponent-sum",
    "nnet1-Splice-twice",
    "nnet3-Failover",
    "nnet3-Failover-offsets",
    "nnet3-IfDefined-both",
    "nnet3-IfDefined-context",
    "nnet3-RestrictedAttentionComponent-not-required",
    "nnet3-RestrictedAttentionComponent-partly-required",
    "nnet3-Round",
    "nnet3-Round-offset",
    "nnet3-Switch",
    "nnet3-Switch-three",
    "nnet3-TimeHeightConvolutionComponent",
    "nnet3-recurrence-fast-lstmp-back",
    "nnet3-recurrence-tanh-back",
}
"""Cases that need the end of an utterance, or the number of a frame."""

for family in (attention, convolution, matrix, movement, normalization, sequence, structure):
    for case in family.FAMILY:
        whole = case.name.removesuffix(f"-{case.form}")
        net = family in (attention, convolution, movement, sequence, structure) or whole.endswith(("-net", "-deep"))
        name = f"{whole}-stream"
        if case.form in ("binary", "mdl") and net and name not in FAMILY.cases and whole not in LATER:
            options = {**case.options, "pipeline": "include kaldi-streaming"}
            FAMILY.cases[name] = replace(case, name=name, form="stream", options=options)
