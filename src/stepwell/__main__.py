"""The command `stepwell`. Nothing is imported here before a command needs it."""

from __future__ import annotations

import gc
import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command line. Exit status: 0, 1 (a fault of the input), 2 (of the call), 3 (verification failed)."""
    if arguments is None:
        gc.disable()  # Nothing is garbage before the process ends; see dialects/collector.py.
        # Numpy's threads for linear algebra take a tenth of the start-up, and a conversion has no use for them.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from stepwell.cli import run

    try:
        return run(sys.argv[1:] if arguments is None else arguments)
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); there is nobody to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("stepwell: interrupted", file=sys.stderr)
        return 130
    finally:
        if arguments is None:
            gc.freeze()  # Otherwise Python looks through everything once more before it ends.


if __name__ == "__main__":
    sys.exit(main())
