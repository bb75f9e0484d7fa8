"""Keras layers of the family 'infrastructure' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("infrastructure"))
def test_infrastructure(name: str):
    check("infrastructure", name)
