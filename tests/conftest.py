"""Makes the helpers of the test folders importable."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent
sys.path[:0] = [str(ROOT), str(ROOT / "dialects" / "opset")]
