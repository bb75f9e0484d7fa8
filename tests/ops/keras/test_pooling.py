"""Keras layers of the family 'pooling' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("pooling"))
def test_pooling(name: str):
    check("pooling", name)
