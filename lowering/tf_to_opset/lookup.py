"""TensorFlow operators of the family 'lookup'.

Lookup -> the place of each key among the table's keys, and Gather from the values, behind which is the default
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, kind, shape, unsqueeze
from stepwell.lowering.idioms.number_tables import place_of_number
from stepwell.lowering.idioms.string_tables import place_of
from stepwell.lowering.idioms.strings import is_text, pick, unpacked

rules = RuleSet()


@rules.lower(tf.LookupOp)
def lookup(op: tf.LookupOp, rw: Lowering):
    """The value beside each key. A key that the table has not is at -1, which is the last place: the default is there.

    A table may have a tensor beside each key. Of equal keys the last one counts, as the table was filled in order.
    """
    keys = _held(op.table_keys)
    if keys is None:
        raise NoMatch("the keys of the table are not known before the model runs")
    sizes = static_shape(op.table_values)
    if sizes is not None and sizes[:1] != (keys.size,):
        raise NoMatch(f"the table has {keys.size} keys and values of the shape {list(sizes)}")
    _check_range(op)
    places = np.fromiter({key: place for place, key in enumerate(keys.reshape(-1).tolist())}.values(), np.int32)
    distinct = keys.reshape(-1)[places]
    if is_text(op.keys):
        at = place_of(rw, unpacked(rw, op.keys), list(distinct))
        at = rw.emit(ReshapeOp, at, shape(rw, op.keys), special_zero=False)
    else:
        at = place_of_number(rw, op.keys, distinct)
    beside = op.table_values if len(places) == keys.size else pick(rw, op.table_values, rw.const(places))
    return pick(rw, concat(rw, [beside, unsqueeze(rw, op.default_value, [0])]), at)


def _held(value: SSAValue) -> np.ndarray | None:
    """The values of a constant, which may be large."""
    return value.owner.payload.array() if isinstance(value.owner, ConstantOp) else None


def _check_range(op: tf.LookupOp) -> None:
    if kind(op.table_values).name not in ("i64", "u64"):
        return
    for given in (op.table_values, op.default_value):
        found = _held(given)
        far = [] if found is None else found[(found < -(1 << 31)) | (found >= 1 << 31)]
        if len(far):
            raise NoMatch(f"the value {far[0]} does not fit the 32 bits that OpenVINO's CPU keeps of an integer")
