"""A fault of the model before it is known where: the reader adds file and node."""


class Fault(Exception):  # noqa: N818 - becomes a StepwellError
    """What is wrong, as the end of a sentence that begins with the file and the node or tensor."""
