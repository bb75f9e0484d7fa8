"""Networks that are given one frame in each inference, against the golden outputs of whole utterances."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import stepwell
from stepwell.dialects import diagnostics
from stepwell.dialects.errors import StepwellError
from tests.conformance.suites import SUITES
from tests.ops.golden import CONFIG, core
from tests.ops.store import Golden

SUITE = SUITES["kaldi"]
AT_LAST = 30
"""Inferences with the last frame, more than any of these networks looks ahead."""

EXACT = [
    "movement/nnet1-Splice-binary",
    "movement/nnet2-SpliceComponent-gaps-mdl",
    "structure/nnet3-Append-binary",
    "structure/nnet3-Append-past-binary",
    "structure/nnet3-IfDefined-binary",
    "structure/nnet3-ivector-lda-binary",
    "structure/nnet3-ivector-affine-binary",
    "structure/nnet3-dim-range-node-binary",
    "structure/nnet3-TdnnComponent-binary",
    "sequence/nnet1-LstmProjected-net-binary",
    "sequence/nnet1-RecurrentComponent-binary",
    "sequence/nnet3-recurrence-tanh-binary",
    "sequence/nnet3-recurrence-tanh-future-binary",
    "sequence/nnet3-recurrence-fast-lstmp-three-binary",
    "sequence/nnet3-recurrence-tdnn-lstm-binary",
    "sequence/nnet3-recurrence-two-outputs-binary",
]
"""Cases whose outputs are those of Kaldi at all frames, the first and the last ones included."""

REFUSED = {
    "sequence/nnet1-BlstmProjected-binary": "it depends on later frames of itself",
    "sequence/nnet3-recurrence-tanh-back-binary": "it depends on later frames of itself",
    "sequence/nnet1-SimpleSentenceAveragingComponent-binary": "it is of all frames of the utterance",
    "structure/nnet3-Round-binary": "Round needs the number of the frame",
}


def converted(case: str, folder: Path, **options: Any) -> tuple[Golden, Path]:
    loaded = SUITE.load(Path(case))
    source = folder / "final.mdl"
    source.write_bytes(next(iter(loaded.files.values())))
    stepwell.save(stepwell.convert(source, **options), folder / "out.xml")
    return loaded, folder / "out.xml"


def frames(loaded: Golden) -> list[dict[str, np.ndarray]]:
    """The inputs of each inference; an i-vector is the same in all of them."""
    count = len(loaded.inputs["input"])
    numbers = [min(n, count - 1) for n in range(count + AT_LAST)]
    return [{k: v if k == "ivector" else v[n : n + 1] for k, v in loaded.inputs.items()} for n in numbers]


def check(loaded: Golden, found: dict[str, list[np.ndarray]]) -> int:
    """The delay by which all outputs are those expected."""
    count = len(next(iter(loaded.outputs.values())))

    def right(delay: int) -> bool:
        return all(
            np.allclose(np.concatenate(found[name])[delay : delay + count], expected, rtol=1e-3, atol=1e-5)
            for name, expected in loaded.outputs.items()
        )

    delay = next((d for d in range(AT_LAST) if right(d)), None)
    assert delay is not None, "no delay gives the frames that are expected"
    return delay


@pytest.mark.parametrize("case", EXACT)
def test_a_frame_in_each_inference(case: str, tmp_path: Path):
    with diagnostics.collecting() as warnings:
        loaded, xml = converted(case, tmp_path, streaming=True)
    request = core().compile_model(xml, "CPU", CONFIG).create_infer_request()
    found: dict[str, list[np.ndarray]] = {name: [] for name in loaded.outputs}
    for given in frames(loaded):
        outputs = request.infer(given)
        for name in found:
            found[name].append(outputs[name].copy())
    delay = check(loaded, found)
    said = [w for w in warnings if "frames before" in w]
    late = f"the outputs of an inference are those of {delay} frames before; repeat the last frame {delay} times"
    assert said == ([late] if delay else [])


@pytest.mark.parametrize("case", ["structure/nnet3-ivector-lda-binary", "sequence/nnet3-recurrence-tdnn-lstm-binary"])
def test_states_as_inputs_and_outputs(case: str, tmp_path: Path):
    loaded, xml = converted(case, tmp_path, remove_memory=True)
    model = core().compile_model(xml, "CPU", CONFIG)
    states = {
        i.get_any_name(): np.zeros(i.shape, np.float32) for i in model.inputs if i.get_any_name() not in loaded.inputs
    }
    assert states and not any("ReadValue" in op.get_type_name() for op in core().read_model(xml).get_ops())
    found: dict[str, list[np.ndarray]] = {name: [] for name in loaded.outputs}
    for given in frames(loaded):
        outputs = model({**given, **states})
        states = {name: outputs[f"{name}/out"].copy() for name in states}
        for name in found:
            found[name].append(outputs[name].copy())
    check(loaded, found)


@pytest.mark.parametrize(("case", "why"), REFUSED.items())
def test_what_needs_the_utterance_is_refused(case: str, why: str, tmp_path: Path):
    with pytest.raises(StepwellError, match=f"{why}; convert it for whole utterances"):
        converted(case, tmp_path, streaming=True)


def test_prompt_recurrences_have_less_delay(tmp_path: Path):
    """What they compute before the frames that Kaldi begins with is left out: the first frames differ."""
    delays: list[int] = []
    for pipeline in (PROMPT, PROMPT.replace("true", "false")):
        with diagnostics.collecting() as warnings:
            converted("sequence/nnet3-recurrence-tdnn-lstm-binary", tmp_path, pipeline=pipeline)
        delays += [int(w.split(" are those of ")[1].split()[0]) for w in warnings]
    assert delays[0] < delays[1]


PROMPT = """
kaldi-canonicalize
kaldi-stream{prompt=true}
kaldi-to-opset
include common
"""
