"""Finds the packages of the four top-level folders, so that a new folder is packaged without an edit here."""

from setuptools import find_packages, setup

PARTS = ("dialects", "lowering", "frontends", "backend")

setup(
    packages=[
        *find_packages("src"),
        *(f"stepwell.{package}" for part in PARTS for package in find_packages(include=[part, f"{part}.*"])),
    ]
)
