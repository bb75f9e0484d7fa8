"""Keras layers of the family 'graphs' against what Keras computes."""

import pytest
from keras_golden import check, names


@pytest.mark.parametrize("name", names("graphs"))
def test_graphs(name: str):
    check("graphs", name)
