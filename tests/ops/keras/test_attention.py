"""Keras layers of the family 'attention' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("attention"))
def test_attention(name: str):
    check("attention", name)
