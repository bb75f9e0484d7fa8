"""Makes `.typing/stepwell`, for type checkers: links to the source folders, laid out as the installed package."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("dialects", "lowering", "frontends", "backend")


def main() -> None:
    tree = ROOT / ".typing" / "stepwell"
    tree.mkdir(parents=True, exist_ok=True)
    sources = [*(ROOT / part for part in PARTS), *(ROOT / "src" / "stepwell").iterdir()]
    for source in sources:
        link = tree / source.name
        if not link.is_symlink() and source.name != "__pycache__":
            link.symlink_to(source, target_is_directory=source.is_dir())


if __name__ == "__main__":
    main()
