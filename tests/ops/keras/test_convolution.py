"""Keras layers of the family 'convolution' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("convolution"))
def test_convolution(name: str):
    check("convolution", name)
