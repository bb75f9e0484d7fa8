"""Keras layers of the family 'masks' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("masks"))
def test_masks(name: str):
    check("masks", name)
