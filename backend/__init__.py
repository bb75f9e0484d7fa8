"""OpenVINO IR: the printer and the reader of .xml and .bin."""

if __name__ != "stepwell.backend":
    # A second copy of every operation class would never match the first one.
    raise ImportError("import 'stepwell.backend', not 'backend'")
