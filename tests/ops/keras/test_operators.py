"""Keras layers of the family 'operators' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("operators"))
def test_operators(name: str):
    check("operators", name)
