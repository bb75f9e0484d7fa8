"""Golden cases of MXNet: definitions, a module per family, and their capture from MXNet."""
