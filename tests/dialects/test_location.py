"""Locations are made without xDSL's checks; they are the same attributes."""

from xdsl.dialects.builtin import FileLineColLoc, IntAttr, NameLoc, StringAttr

from stepwell.dialects.provenance import location, sources


def test_a_location_is_what_its_checked_construction_gives():
    made = location("conv_1", "onnx.Conv", "m.onnx", 3)
    position = FileLineColLoc(StringAttr("m.onnx"), IntAttr(3), IntAttr(0))
    checked = NameLoc(StringAttr("conv_1"), NameLoc(StringAttr("onnx.Conv"), position))
    assert made == checked and hash(made) == hash(checked) and str(made) == str(checked)
    made.verify()
    assert sources(made) == [("conv_1", "onnx.Conv", "m.onnx")]
