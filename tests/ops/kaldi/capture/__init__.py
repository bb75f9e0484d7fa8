"""Golden cases of Kaldi's components: definitions, a module per family, and their capture."""
