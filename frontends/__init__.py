"""Readers: bytes of a framework's files to operations of its dialect."""

if __name__ != "stepwell.frontends":
    # A second copy of every operation class would never match the first one.
    raise ImportError("import 'stepwell.frontends', not 'frontends'")
