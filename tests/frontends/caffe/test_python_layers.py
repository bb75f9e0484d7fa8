"""The parameters of Python layers are read as data, in the forms that nets have them."""

from __future__ import annotations

import pytest

from stepwell.frontends.caffe.python_layers import Unreadable, parameters


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("", {}),
        ("'feat_stride': 16", {"feat_stride": 16}),
        ("'feat_stride': 16\n'scales': !!python/tuple [8, 16, 32]\n", {"feat_stride": 16, "scales": [8, 16, 32]}),
        ("{'a': 1, 'b': [0.5, 1e-2], 'c': {'d': (1, 2)}}", {"a": 1, "b": [0.5, 0.01], "c": {"d": [1, 2]}}),
        ('{"flag": true, "name": "x y", "none": None}', {"flag": True, "name": "x y", "none": "None"}),
        ("a: -3\n# a comment\nb: False  # another\n\nc: word", {"a": -3, "b": False, "c": "word"}),
        ("{}", {}),
        ("{'a': [1, 2,], }", {"a": [1, 2]}),
    ],
)
def test_parameters(source: str, found: dict):
    assert parameters(source) == found


@pytest.mark.parametrize(
    "source",
    [
        "word",
        "{'a': 1",
        "{'a' 1}",
        "{'a': 1} 2",
        "a: [1, 2",
        "a: 1 2",
        "a: ]",
        "{'a': __import__('os')}",
        "'unended: 1",
        "a: " + "[" * 100 + "]" * 100,
        "[1]",
        ": 1 :",
    ],
)
def test_what_is_none(source: str):
    with pytest.raises(Unreadable):
        parameters(source)
