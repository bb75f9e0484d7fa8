"""Keras layers of the family 'recurrent' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("recurrent"))
def test_recurrent(name: str):
    check("recurrent", name)
