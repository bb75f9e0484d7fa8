"""The commands of `stepwell`, a module each."""
