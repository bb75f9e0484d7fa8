"""Keras layers of the family 'matrix' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("matrix"))
def test_matrix(name: str):
    check("matrix", name)
