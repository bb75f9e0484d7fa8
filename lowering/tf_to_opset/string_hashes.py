"""The buckets of strings: the rest of a hash of 64 bits by their number (see `idioms.string_hashes`)."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert
from stepwell.lowering.idioms.string_hashes import fingerprint, keyed, older
from stepwell.lowering.idioms.string_pieces import shaped
from stepwell.lowering.idioms.strings import unpacked
from stepwell.lowering.idioms.words import Word, Words

rules = RuleSet()


@rules.lower(tf.StringToHashBucketFastOp)
def string_to_hash_bucket_fast(op: tf.StringToHashBucketFastOp, rw: Lowering):
    count = _buckets(plain(op.num_buckets))
    return _bucket(rw, fingerprint(rw, unpacked(rw, op.input)), count, op.input)


@rules.lower(tf.StringToHashBucketStrongOp)
def string_to_hash_bucket_strong(op: tf.StringToHashBucketStrongOp, rw: Lowering):
    count, keys = _buckets(plain(op.num_buckets)), list(plain(op.key))
    if len(keys) != 2:
        raise NoMatch(f"SipHash takes a key of 2 numbers, not {len(keys)}")
    mask = (1 << 64) - 1
    return _bucket(rw, keyed(rw, unpacked(rw, op.input), (keys[0] & mask, keys[1] & mask)), count, op.input)


@rules.lower(tf.StringToHashBucketOp)
def string_to_hash_bucket(op: tf.StringToHashBucketOp, rw: Lowering):
    count = _buckets(plain(op.num_buckets))
    return _bucket(rw, older(rw, unpacked(rw, op.string_tensor)), count, op.string_tensor)


def _buckets(count: int) -> int:
    if count >= 1 << 31:
        raise NoMatch(f"{count} buckets; OpenVINO's CPU has numbers below 2^31 only: use fewer")
    return count


def _bucket(rw: Lowering, hashes: Word, count: int, like: SSAValue) -> SSAValue:
    return shaped(rw, convert(rw, Words(rw).remainder(hashes, count), "i64"), like)
