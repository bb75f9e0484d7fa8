"""Makes the helpers of the test folders importable, and `.mlir` files tests."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent
sys.path[:0] = [str(ROOT), str(ROOT / "dialects" / "opset"), str(ROOT / "dialects" / "opset" / "transforms")]

pytest_plugins = ["mlir_collector"]
