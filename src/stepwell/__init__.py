"""Stepwell: a compiler from trained models to OpenVINO IR."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stepwell.api import convert, load, read, save
    from stepwell.dialects.errors import StepwellError

__version__ = "0.1.0"

__all__ = ["StepwellError", "__version__", "convert", "load", "read", "save"]


def __getattr__(name: str) -> Any:
    # Nothing is imported before it is used: `stepwell --help` must not load numpy or xDSL.
    if name == "StepwellError":
        from stepwell.dialects.errors import StepwellError

        return StepwellError
    if name in __all__:
        from stepwell import api

        return getattr(api, name)
    raise AttributeError(f"module 'stepwell' has no attribute '{name}'")
