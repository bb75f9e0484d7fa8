"""Keras layers of the family 'shape' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("shape"))
def test_shape(name: str):
    check("shape", name)
