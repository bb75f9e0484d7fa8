"""Tables."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, i32, i64, raw, text, tf, v1

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

TABLES = {
    # label: keys' type, values' type, keys, values, default
    "i32-f32": ("int32", "float32", [0, 1, 2, 3, 4, 5], [2.0, 13.0, -2.0, 0.0, 3.0, 1.0], -100.0),
    "i64-i32": ("int64", "int32", [2, 0, 3, -2, 4, 10], [2, 13, -2, 0, 3, 1], -100),
    "i64-i64": ("int64", "int64", [5, 7], [50, 70], 0),
    "i32-text": ("int32", "string", [20, 10, -22], ["one", "two", ""], "none"),
    "text-i64": ("string", "int64", ["one", "two", "", "Two words"], [200, 100, -3, 7], 0),
    "text-text": ("string", "string", ["one", "two", "three"], ["eins", "zwei", "drei"], "?"),
    "text-f32": ("string", "float32", ["one", "two", "three"], [1.0, 2.0, 3.0], -1.0),
}
ASKED = {
    "int32": i32.of([[0, 2, 20], [10, -22, 7]]),
    "int64": i64.of([[0, 2, 5], [10, -2, 7]]),
    "string": text.of([["one", "", "Two words"], ["two", "other", "three"]]),
}
for label, given in TABLES.items():
    for version in ("", "V2"):
        for table in ("HashTable", "MutableHashTable"):
            if table == "HashTable" or label not in ("i32-text", "text-text"):
                case(
                    f"LookupTableFind{version}",
                    lambda x, t=table, v=version, g=given: _found(x, t, v, *g),
                    ASKED[given[0]],
                    label=f"{label}-{table}",
                    freeze=False,
                )
    case(
        "LookupTableFindV2",
        lambda x, g=given: tf.lookup.StaticHashTable(
            tf.lookup.KeyValueTensorInitializer(tf.constant(g[2], g[0]), tf.constant(g[3], g[1])), g[4]
        ).lookup(x),
        ASKED[given[0]],
        label=f"{label}-static-table",
    )
for x, label in ((i64.of(3), "scalar"), (i64(0, 3), "empty")):
    case("LookupTableFindV2", lambda x: _found(x, "HashTable", "V2", *TABLES["i64-i32"]), x, label=label)
for version in ("", "V2"):
    case(f"LookupTableSize{version}", lambda x, v=version: _size(x, v), i64.of([1, 2]))


def _found(x, table, version, keys, values, all_keys, all_values, default):
    """What the keys are in a table that is filled before."""
    handle = getattr(raw, table + version)(key_dtype=keys, value_dtype=values)
    put, find = (getattr(raw, f"LookupTable{what}{version}") for what in ("Import", "Find"))
    filled = put(table_handle=handle, keys=tf.constant(all_keys, keys), values=tf.constant(all_values, values))
    with v1.control_dependencies([filled]):
        return find(table_handle=handle, keys=x, default_value=tf.constant(default, values))


def _size(x, version):
    handle = getattr(raw, f"HashTable{version}")(key_dtype="int64", value_dtype="float32")
    put = getattr(raw, f"LookupTableImport{version}")
    filled = put(table_handle=handle, keys=tf.constant([1, 2, 3], "int64"), values=[1.0, 2.0, 3.0])
    with v1.control_dependencies([filled]):
        return tf.cast(x, tf.int64) + getattr(raw, f"LookupTableSize{version}")(table_handle=handle)
