"""Makes the helpers of the test folders importable, and `.mlir` files tests."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent

# Tests of equal names in different folders need pytest's importlib mode, which leaves the path alone.
sys.path.insert(0, str(ROOT.parent))
# Packages are imported by their full names: a module of theirs must not stand before one of Python's own.
HELPERS = {f.parent for f in ROOT.rglob("*.py") if not f.name.startswith("test_")}
sys.path[:0] = sorted(str(folder) for folder in HELPERS if not (folder / "__init__.py").exists())

pytest_plugins = ["mlir_collector"]
