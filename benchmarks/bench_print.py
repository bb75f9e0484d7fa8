"""Printing: the IR's XML, and the text of the opset dialect."""

from __future__ import annotations

import pytest

from stepwell import api
from stepwell.backend.printer import to_xml
from stepwell.dialects.text import to_text


@pytest.mark.parametrize("printer", [to_xml, to_text])
def test_print(timed, model, printer):
    module = api.convert(model)
    timed(printer, lambda: module)
