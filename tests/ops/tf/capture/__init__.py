"""Golden cases of TensorFlow's operators: definitions, a module per family, and their capture from TensorFlow."""
