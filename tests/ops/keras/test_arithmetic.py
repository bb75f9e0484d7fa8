"""Keras layers of the family 'arithmetic' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("arithmetic"))
def test_arithmetic(name: str):
    check("arithmetic", name)
