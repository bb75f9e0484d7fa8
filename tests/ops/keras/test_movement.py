"""Keras layers of the family 'movement' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("movement"))
def test_movement(name: str):
    check("movement", name)
