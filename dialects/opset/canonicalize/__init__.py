"""Rules of `opset-canonicalize`, a file for each family of operations, named like the family's definitions."""
