"""What goes wrong on account of the user's input; a broken invariant of ours is an assertion instead."""


class StepwellError(Exception):
    """A fault of the input or of its use; the message is the sentence the user reads."""


class InferenceError(StepwellError):
    """Operands or attributes that an operation's specification does not allow."""


class NoMatch(Exception):  # noqa: N818 - a refusal, not an error
    """A rule declines an operation; the message says why and reaches the user if no other rule takes it."""
