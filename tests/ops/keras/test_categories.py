"""Keras layers of the family 'categories' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("categories"))
def test_categories(name: str):
    check("categories", name)
