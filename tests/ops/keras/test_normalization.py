"""Keras layers of the family 'normalization' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("normalization"))
def test_normalization(name: str):
    check("normalization", name)
