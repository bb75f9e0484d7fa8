"""Finds the packages of the four top-level folders, so that a new folder is packaged without an edit here."""

import compileall

from setuptools import find_packages, setup
from setuptools.command.editable_wheel import editable_wheel

PARTS = ("dialects", "lowering", "frontends", "backend")


class Compiled(editable_wheel):
    """An editable install with bytecode, as pip makes it for any other install.

    Python would write it on the first run, but not where PYTHONDONTWRITEBYTECODE is set, as in many containers: there
    every run would compile all that it imports, which takes as long as a small conversion.
    """

    def run(self):
        super().run()
        for part in ("src", *PARTS):
            compileall.compile_dir(part, quiet=2)


setup(
    packages=[
        *find_packages("src"),
        *(f"stepwell.{package}" for part in PARTS for package in find_packages(include=[part, f"{part}.*"])),
    ],
    cmdclass={"editable_wheel": Compiled},
)
