"""Keras layers of the family 'activation' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("activation"))
def test_activation(name: str):
    check("activation", name)
