"""Conversions between dialects, contracts and pipelines."""

if __name__ != "stepwell.lowering":
    # A second copy of every operation class would never match the first one.
    raise ImportError("import 'stepwell.lowering', not 'lowering'")
