"""Keras layers of the family 'image' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("image"))
def test_image(name: str):
    check("image", name)
