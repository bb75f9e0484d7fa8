"""The classes of the dialect are those of Caffe's messages: fields, defaults, and the names of types."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from xdsl.irdl import OptPropertyDef

from stepwell.dialects import caffe
from stepwell.dialects.base import form
from stepwell.dialects.caffe.base import types_of
from stepwell.dialects.caffe.index import FAMILY
from stepwell.dialects.fields import plain
from stepwell.frontends.caffe.fields import repeated
from stepwell.frontends.caffe.proto import messages

ROOT = Path(__file__).resolve().parents[3]

TRAINING = {
    *("engine", "filler", "weight_filler", "bias_filler", "scale_filler", "slope_filler", "shift_filler"),
    *("stable_prod_grad", "force_nd_im2col", "moving_average_fraction", "momentum", "frozen", "debug_info"),
    *("to_compute_dU", "share_in_parallel", "batch_size"),
}
"""Fields that say how a layer is trained, or computed, and not what it computes."""

CLASSES = [cls for cls in caffe.classes() if cls.PARAM]


def fields_of(cls):
    return {
        name: definition
        for name, definition in cls.get_irdl_definition().properties.items()
        if name not in ("operandSegmentSizes", "resultSegmentSizes")
    }


def message_of(cls):
    return messages().message("LayerParameter").DESCRIPTOR.fields_by_name[cls.PARAM].message_type


def field_at(message, path: str):
    outer, _, inner = path.partition(".")
    field = message.fields_by_name[outer]
    return field_at(field.message_type, inner) if inner else field


def test_every_type_is_found():
    for name in FAMILY:
        assert caffe.layer_class(name) is not None or not name[0].isupper()
    assert caffe.layer_class("NoSuchLayer") is None


def test_no_type_has_two_classes():
    types = [name for cls in caffe.classes() for name in types_of(cls)]
    assert len(types) == len(set(types))


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.name)
def test_fields_are_those_of_the_message(cls):
    """Names, kinds and defaults; a default in single precision is the number that single precision has."""
    message, kinds = message_of(cls), form(cls).kinds
    for name, definition in fields_of(cls).items():
        field = field_at(message, cls.PATHS.get(name, name))
        default = definition.default_value
        kind = kinds.get(name, "")
        assert kind.endswith("s") == repeated(field), name
        if field.enum_type is not None:
            assert {plain(a) for a in definition.constr.values} <= {v.name for v in field.enum_type.values}, name
        if default is None or isinstance(definition, OptPropertyDef) or not field.has_default_value:
            continue
        expected = field.default_value
        if field.enum_type is not None:
            expected = field.enum_type.values_by_number[expected].name
        found = plain(default)
        assert found == (float(np.float32(expected)) if kind == "number" else expected), name


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.name)
def test_no_field_of_the_message_is_forgotten(cls):
    known = {path.partition(".")[0] for path in [cls.PATHS.get(n, n) for n in fields_of(cls)]}
    others = {f.name for f in message_of(cls).fields if f.name not in TRAINING} - known
    assert others <= FORGOTTEN.get(cls.name, set())


FORGOTTEN = {
    "caffe.Correlation": {"do_abs", "single_direction"},
    "caffe.Im2col": {"num_output", "bias_term", "group"},
    # What limits gradients, and the size that the weights say.
    "caffe.Lstm": {"clipping_threshold", "num_output"},
    "caffe.PriorBox": {"height", "width"},
    "caffe.PriorBoxClustered": {
        *("aspect_ratio", "flip", "min_size", "max_size"),
        *("fixed_size", "fixed_ratio", "density"),
    },
    "caffe.SimplerNMS": {"cls_threshold", "max_num_proposals"},
}
"""Fields of a message that a layer which shares it has no use for."""
