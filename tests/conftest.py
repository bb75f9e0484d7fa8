"""Makes the helpers of the test folders importable, and `.mlir` files tests."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent

# Tests of equal names in different folders need pytest's importlib mode, which leaves the path alone.
sys.path.insert(0, str(ROOT.parent))
sys.path[:0] = sorted({str(f.parent) for f in ROOT.rglob("*.py") if not f.name.startswith("test_")})

pytest_plugins = ["mlir_collector"]
