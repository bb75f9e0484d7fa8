"""The dialects: typed operations of every source framework and of OpenVINO's Operations Specification."""

if __name__ != "stepwell.dialects":
    # A second copy of every operation class would never match the first one.
    raise ImportError("import 'stepwell.dialects', not 'dialects'")
