"""The suites of golden cases, one per framework: where they are, who converts them, and where the outcomes are."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.ops.golden import SINGLE
from tests.ops.store import Golden, Store

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Suite:
    """What a framework's cases need of their own.

    `told` gives the arguments of mo's `convert_model` for a case; names of its files stand for the files.
    """

    name: str
    title: str
    told: Callable[[Golden], dict[str, Any]]
    ovc: bool = False
    """Whether `ovc` reads such models."""
    more: Callable[[Golden], dict[str, bytes]] = lambda case: {}
    """Files that mo wants and a case has not."""
    source: str = ""
    """What computed the expected outputs, if it is not the framework of the title."""

    note: Callable[[Suite], list[str]] = lambda _: []
    """Lines that the page has of its own."""

    @property
    def converters(self) -> tuple[str, ...]:
        return ("stepwell", "ovc", "mo") if self.ovc else ("stepwell", "mo")

    @property
    def store(self) -> Store:
        return Store(ROOT / "tests" / "ops" / self.name / "golden")

    @property
    def expected(self) -> Path:
        return Path(__file__).with_name(f"expected_{self.name}.json")

    @property
    def page(self) -> Path:
        return ROOT / "docs" / f"conformance-{self.name}.md"

    @property
    def module(self) -> str:
        return f"tests.ops.{self.name}.capture"

    def cases(self) -> list[Path]:
        """All cases, as `family/name`."""
        return [Path(family, name) for family in self.store.families() for name in self.store.names(family)]

    def load(self, case: Path) -> Golden:
        return self.store.load(case.parent.name, case.name)


def shapes(case: Golden) -> dict[str, Any]:
    """The shapes of inputs in the words of mo."""
    given = case.about.get("given")
    return {"input": list(given), "input_shape": list(given.values())} if given else {}


PARAMETERS = "net-0000.params"


def _mxnet(case: Golden) -> dict[str, Any]:
    """mo is given the weights, and finds the symbol beside them."""
    return {"input_model": PARAMETERS, "input_symbol": next(iter(case.files)), "framework": "mxnet", **shapes(case)}


def _unused(case: Golden) -> dict[str, bytes]:
    """A weight that no node takes, for models without weights, which mo does not read."""
    if PARAMETERS in case.files:
        return {}
    name = b"arg:unused"
    array = struct.pack("<Iiiqiii", 0xF993FAC9, 0, 1, 1, 1, 0, 0) + struct.pack("<f", 1.0)
    head = struct.pack("<QQQ", 0x112, 0, 1)
    return {PARAMETERS: head + array + struct.pack("<QQ", 1, len(name)) + name}


def _mxnet_note(suite: Suite) -> list[str]:
    """Where mo's IR has fewer layers and is right for some inputs only."""
    return [
        "MXNet's numbers take more layers than `mo` has in three places. Proposal of an IR is Caffe's: its boxes end a",
        "pixel further right and down than MXNet's (29.96 instead of 28.96), boxes that are too small have no score,",
        "and rows of zeros stand where MXNet begins with the first box again; `mo` uses it, Stepwell writes MXNet's",
        "formula. Embedding and take clip their indices, which one Clamp does here; without it an index behind the end",
        "gives zeros, and a negative one a row from the end. Outputs of a node behind the first are not in `mo`'s IR",
        "and not held against it.",
        "",
    ]


def _caffe(case: Golden) -> dict[str, Any]:
    """The net's text and its weights."""
    weights = next((name for name in case.files if name.endswith(".caffemodel")), next(iter(case.files)))
    text = next((name for name in case.files if name.endswith(".prototxt")), None)
    return {"input_model": weights, "input_proto": text, "framework": "caffe", **shapes(case)}


def _witness(suite: Suite) -> list[str]:
    """Who computed what is expected of Caffe's layers, and what OpenCV makes of the same nets."""
    abouts = [suite.load(case).about for case in suite.cases()]
    by = Counter(about["oracle"] for about in abouts)
    theirs = Counter(about["opencv"].partition(" ")[0] for about in abouts)
    agrees, differs, refuses = (theirs[v] for v in ("agrees", "differs", "refuses"))
    return [
        f"Caffe itself, in float64, computed {by['caffe']} of the cases (its CPU layers and those of SSD, OpenVINO's",
        f"training fork, FlowNet, PSPNet, SegNet and others in one build); {by['formula']}, of layers that no Caffe at",
        "hand runs on a CPU, are of formulas (`tests/ops/caffe/formulas.py`). OpenCV's dnn, another reader of these,",
        f"agrees with {agrees}, gives something else for {differs} and refuses {refuses}.",
        "",
    ]


def _kaldi(case: Golden) -> dict[str, Any]:
    return {"input_model": next(iter(case.files)), "framework": "kaldi", **shapes(case)}


def _kaldi_note(suite: Suite) -> list[str]:
    """What the reference was held against, and how models with a state are run."""
    oracles = [suite.load(case).about["oracle"] for case in suite.cases()]
    return [
        f"The reference computes in f64 from Kaldi's formulas; of {oracles.count('Kaldi 5.5')} of the {len(oracles)}",
        "cases it was held against what Kaldi 5.5's own programs (nnet-forward, nnet-compute, nnet3-compute) make of",
        "the same file. Files are binary and text, with a transition model and without, of f32, f64 and compressed",
        "matrices, and of older layouts. An utterance is given as a whole, [frames, dimensions]; in the family",
        "`streaming`, and to what `mo` makes, frame by frame, with the state between. The delay of such a model is not",
        "held against it, and `mo`'s may begin with the first frame any number of times: its state does not begin as",
        "Kaldi does.",
        "",
    ]


SUITES = {
    suite.name: suite
    for suite in (
        Suite("tf", "TensorFlow", lambda c: {"input_model": SINGLE, **shapes(c)}, ovc=True),
        Suite("caffe", "Caffe", _caffe, note=_witness),
        Suite("mxnet", "MXNet", _mxnet, more=_unused, note=_mxnet_note),
        Suite("kaldi", "Kaldi", _kaldi, source="a float64 reference", note=_kaldi_note),
    )
}
