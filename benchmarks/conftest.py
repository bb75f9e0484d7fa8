"""The models that are measured: a chain of 5,000 element-wise operators, and three real ones."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from models import element_wise_chain

from stepwell import api, registry
from stepwell.lowering import pipeline

DATA = Path(__file__).parents[1] / "tests" / "models" / "data"
REAL = ("basic_pitch_nmp", "ppocr_v2_cls", "silero_vad_v6")
MODELS = ("chain_5k", *REAL)


@pytest.fixture(scope="session")
def paths(tmp_path_factory) -> dict[str, Path]:
    """The .onnx file of each model."""
    chain = element_wise_chain(tmp_path_factory.mktemp("models") / "chain_5k.onnx", 5_000)
    return {"chain_5k": chain} | {name: DATA / f"{name}.onnx" for name in REAL}


@pytest.fixture(params=MODELS)
def model(request, paths) -> Path:
    return paths[request.param]


@pytest.fixture
def timed(benchmark) -> Callable[..., Any]:
    """Measure `function` on what `prepare` makes anew for each round; the collector rests, as in a conversion."""

    def measure(function: Callable[..., Any], prepare: Callable[[], Any], rounds: int = 5) -> Any:
        gc.collect()
        gc.disable()
        try:
            return benchmark.pedantic(function, setup=lambda: ((prepare(),), {}), rounds=rounds, warmup_rounds=1)
        finally:
            gc.enable()

    return measure


def before(path: Path, name: str) -> Any:
    """The module of a model as the first pass called `name` of the default pipeline finds it."""
    registry.use(registry.default(installed=False))
    module = api.read(path)
    for each in pipeline.parse(pipeline.default(module)):
        if each.name == name:
            break
        each.apply(registry.active().context(), module)
    return module
