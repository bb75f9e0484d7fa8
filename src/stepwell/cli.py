"""The options of the command line, and the dispatch to a command's module."""

from __future__ import annotations

import argparse
import re
import sys
from importlib import import_module
from typing import Any, NoReturn

from stepwell import __version__


class _Store(argparse._StoreAction):
    """A value; of two different ones the last counts, which `told` (warnings of the summary) says."""

    def __call__(self, parser: Any, namespace: argparse.Namespace, values: Any, option_string: str | None = None):
        seen = vars(namespace).setdefault("said", {})
        if option_string is not None and seen.setdefault(self.dest, values) != values:
            text = f"{option_string} is given twice: the last one counts, not {seen[self.dest]}"
            namespace.told = [*getattr(namespace, "told", ()), text]
            seen[self.dest] = values
        super().__call__(parser, namespace, values, option_string)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are a sentence, with the options that are nearest to one that there is not."""

    def __init__(self, *arguments: Any, **options: Any):
        super().__init__(*arguments, **options)
        self.register("action", None, _Store)
        self.register("action", "store", _Store)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: error: {printable(message)}; {self.prog} --help has all options\n")

    def parse_all(self, arguments: list[str]) -> argparse.Namespace:
        """The options of all arguments; one that is not known is an error of the command that it is given to."""
        options, rest = self.parse_known_args(arguments)
        if rest:
            command = self._command(options)
            command.error(command.unknown(rest))
        return options

    def unknown(self, rest: list[str]) -> str:
        """What to say of arguments that nothing takes."""
        import difflib

        first = next((a for a in rest if a.startswith("-")), None)
        if first is None:
            return f"{rest[0]!r} is one argument too many"
        name = first.partition("=")[0]
        near = difflib.get_close_matches(name, self._option_string_actions, 1, 0.7)
        return f"there is no option {name}" + (f"; did you mean {near[0]}?" if near else "")

    def _command(self, options: argparse.Namespace) -> Parser:
        """The parser of the command that was given."""
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):
                return action.choices[getattr(options, action.dest)]
        return self


def _reading(parser: Any) -> None:
    """The options for inputs that are no tensors, and for weights beside the model."""
    parser.add_argument("--framework", metavar="NAME", help="the format that the model must have: onnx, tf, caffe, …")
    parser.add_argument(
        "--sequence-length",
        action="append",
        default=[],
        metavar="NAME=N",
        help="an input that is a sequence of tensors becomes the inputs NAME:0, NAME:1, … (repeat); with ? for a "
        "number that changes from run to run NAME:stacked, or NAME:data and NAME:shapes where the shapes may differ",
    )
    parser.add_argument(
        "--absent", action="append", default=[], metavar="NAME", help="leave an optional input out (repeat)"
    )
    parser.add_argument(
        "--external-data-root",
        action="append",
        default=[],
        metavar="DIR",
        help="a directory, besides the model's own, that links to external data may lead to (repeat)",
    )
    parser.add_argument(
        "--input-checkpoint",
        "--input-proto",
        metavar="FILE",
        help="the other file of a model: the checkpoint with the variables of a TensorFlow graph (its prefix, its "
        ".index, or its folder), the .prototxt or the .caffemodel of a Caffe net",
    )
    parser.add_argument(
        "--saved-model-tags",
        default="",
        metavar="TAGS",
        help="which graph of a SavedModel, by its tags, comma separated (default: serve, or the only one)",
    )
    parser.add_argument(
        "--signature",
        metavar="NAME",
        help="which signature of a SavedModel (default: serving_default, or the only one)",
    )


def _borders(group: Any) -> None:
    """The options for what a model takes and gives."""
    group.add_argument(
        "--input",
        metavar="SPEC",
        help="shapes, types (that are converted to the model's) and frozen values of inputs: "
        "x[1,3,224,224],y[?,1..10]{i64},flag->false. A tensor, a node, "
        "NODE:PORT (what it gives) or PORT:NODE (what it takes) that is no input becomes one: the model is cut there",
    )
    group.add_argument(
        "--output",
        metavar="NAMES",
        help="tensors, nodes, NODE:PORT or PORT:NODE that become the outputs, comma separated",
    )
    group.add_argument(
        "--input-shape",
        metavar="SHAPES",
        help="shapes of the inputs, or of those that --input names: [1,3,224,224],[1,10]",
    )
    group.add_argument(
        "-b",
        "--batch",
        type=int,
        metavar="N",
        help="batch size of all inputs: their dimension N (--layout), otherwise the first where it is unknown, 0 or 1",
    )
    group.add_argument(
        "--static-shape", action="store_true", help="warn of inputs with unknown sizes; known ones are folded always"
    )
    group.add_argument(
        "--nodes-first",
        action="store_true",
        help="a name in --input and --output that a node and a tensor have is the node's, not the tensor's",
    )
    group.add_argument(
        "--freeze-placeholder-with-value",
        dest="freeze",
        metavar="SPEC",
        help="inputs that become constants, as NAME->VALUE in --input: is_training->false,sizes->[1 2]",
    )
    group.add_argument(
        "--layout",
        default="",
        metavar="MAP",
        help="order of dimensions of inputs and outputs: x(nhwc->nchw),y(nchw) or, of the only input, nhwc->nchw; with "
        "an arrow they change, without one it is only said what they are; ? is any dimension, ... any number of them",
    )
    group.add_argument("--source-layout", default="", metavar="MAP", help="what stands before the arrow of --layout")
    group.add_argument("--target-layout", default="", metavar="MAP", help="what stands behind the arrow of --layout")
    group.add_argument(
        "--nhwc-to-nchw",
        action="store_true",
        help="the channels of all inputs and outputs of rank 4 and 5 come first, as Model Optimizer had them",
    )


def _transformations(group: Any) -> None:
    """The options for what is done to the finished model."""
    group.add_argument(
        "--transform",
        metavar="SPEC",
        help="LowLatency2 (recurrent states last from call to call), MakeStateful[param_res_names={'in':'out'}] (an "
        "input and an output become a state), Pruning (filters of zeros go), comma separated",
    )
    group.add_argument("--transformations-config", metavar="FILE", help="a configuration of Model Optimizer's, as JSON")
    group.add_argument(
        "--counts",
        metavar="FILE",
        help="take the logarithm of the classes' counts off the output; '' for the model's own",
    )
    group.add_argument("--remove-output-softmax", action="store_true", help="outputs without their softmax")
    group.add_argument("--remove-memory", action="store_true", help="states become inputs and outputs")
    group.add_argument(
        "--streaming",
        action="store_true",
        help="a network of Kaldi gets one frame in each inference, with states, instead of whole utterances",
    )
    group.add_argument("--disable-fusing", action="store_true", help="merge no operations into one, nor into weights")
    group.add_argument("--disable-gfusing", action="store_true", help="make no convolutions with groups of several")
    group.add_argument(
        "--disable-weights-compression", action="store_true", help="weights behind a FakeQuantize stay real numbers"
    )
    group.add_argument(
        "--finegrain-fusing", metavar="REGEX", help="layers that are not merged, as regular expressions of their names"
    )


ORDER = (
    "In this order: the channels are reversed, the mean is subtracted, the result divided by the scale. So values are "
    'in the order of the channels of the model: with --reverse-input-channels --mean-values "x(1,2,3)" '
    '--scale-values "x(2,4,8)" the pixel (10,20,30) becomes ((30-1)/2, (20-2)/4, (10-3)/8) = (14.5, 4.5, 0.875).'
)


def _colours(group: Any) -> None:
    """The options for what is done to inputs before the model sees them."""
    group.add_argument(
        "--mean-values",
        default="",
        metavar="SPEC",
        help="subtract from inputs, a number for each channel or for all: data(123.7,116.3,103.5),other(1), without a "
        "name for the inputs in order; data(@FILE) from an .npy, a text of numbers or a .binaryproto",
    )
    group.add_argument(
        "--mean-file-offsets", dest="mean_offsets", default="", metavar="(x,y)", help="where a mean image is cut"
    )
    group.add_argument("--scale-values", default="", metavar="SPEC", help="divide inputs; written as --mean-values")
    group.add_argument("--scale", type=float, metavar="S", help="divide all inputs by one number")
    group.add_argument(
        "--reverse-input-channels",
        action="store_true",
        help="RGB for BGR, or the reverse, of inputs with three channels",
    )


def _instrumentation() -> Parser:
    """The options that `convert` and `opt` share."""
    shared = Parser(add_help=False, allow_abbrev=False)
    group = shared.add_argument_group("pipeline and instrumentation")
    group.add_argument("-p", "--pipeline", metavar="PASSES", help="passes, or @FILE with a pipeline")
    group.add_argument("--extension", action="append", default=[], metavar="FILE.py", help="load an extension (repeat)")
    group.add_argument("--dump-pipeline", action="store_true", help="print the pipeline that would run, and stop")
    levels = ("source", "caffe", "kaldi", "onnx", "tf", "keras", "mxnet", "opset", "ir")
    group.add_argument(
        "--emit", choices=levels, help="stop at a level and give it; the source's dialect is `source` too"
    )
    group.add_argument("--print-ir-before", action="append", default=[], metavar="PASS", help="dump before a pass")
    group.add_argument("--print-ir-after", action="append", default=[], metavar="PASS", help="dump after a pass")
    group.add_argument("--print-ir-before-all", action="store_true", help="dump before every pass")
    group.add_argument("--print-ir-after-all", action="store_true", help="dump after every pass")
    group.add_argument("--print-ir-after-change", action="store_true", help="dump after passes that change something")
    group.add_argument("--print-ir-after-failure", action="store_true", help="dump when a pass fails")
    group.add_argument("--print-ir-to", metavar="FOLDER", help="dumps go to numbered files instead of standard error")
    group.add_argument("--print-debuginfo", action="store_true", help="print locations")
    group.add_argument(
        "--reproducer", metavar="FILE", help="when a pass fails, write the IR before it and its pipeline"
    )
    group.add_argument("--timing", action="store_true", help="print the time of each pass")
    group.add_argument("--verify-each", action="store_true", help="verify the module after each pass")
    _reading(group)
    group.add_argument(
        "--verify-passes",
        action="store_true",
        help="run the model in OpenVINO after each pass, on random inputs, and name the first pass and operation that "
        "change its numbers (extra: verify; status 3)",
    )
    _borders(shared.add_argument_group("inputs and outputs"))
    _colours(shared.add_argument_group("pre-processing", ORDER))
    numbers = shared.add_argument_group("numbers and transformations")
    numbers.add_argument("--compress-to-fp16", action="store_true", help="store f32 weights as f16")
    numbers.add_argument(
        "--data-type", metavar="TYPE", help="FP16 or half: as --compress-to-fp16; FP32 or float: as is"
    )
    _transformations(numbers)
    group.add_argument("--traceback", action="store_true", help="show where in Stepwell an error arose")
    return shared


def parser() -> Parser:
    """The parser of the whole command line."""
    root = Parser(prog="stepwell", description="Convert trained models to OpenVINO IR.")
    root.add_argument("--version", action="version", version=f"stepwell {__version__}")
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    shared = _instrumentation()

    convert = commands.add_parser("convert", parents=[shared], help="convert a model to OpenVINO IR")
    convert.add_argument("model", nargs="?", help="the model file or folder; its format is found from its content")
    convert.add_argument("checkpoint", nargs="?", help="the other file of a model, as --input-checkpoint")
    convert.add_argument("--input-model", metavar="FILE", help=argparse.SUPPRESS)
    convert.add_argument(
        "-o",
        "--output-model",
        metavar="DIR|FILE.xml",
        help="where to write (default: MODEL.xml here); with --emit a file",
    )
    convert.add_argument("--output-dir", metavar="DIR", help="the folder to write into")
    convert.add_argument("--model-name", metavar="NAME", help="name of the model and its files (default: the file's)")
    convert.add_argument("--ir-version", type=int, choices=(10, 11), default=11, help="version of the IR (default: 11)")
    convert.add_argument(
        "--verify",
        action="store_true",
        help="run source and result and compare (extra: verify); with options that change inputs the source gets what "
        "the IR's mean to it",
    )
    convert.add_argument(
        "--verify-inputs",
        metavar="FILE.npz",
        help="inputs for --verify and --verify-passes as the source takes them, by name (default: random), and of what "
        "cannot be run here its outputs, as out:NAME",
    )
    convert.add_argument("--json", action="store_true", help="print the summary as JSON")
    convert.add_argument("-q", "--quiet", "--silent", action="store_true", help="print nothing but errors")
    convert.add_argument("--verbose", action="store_true", help="as --log-level DEBUG")
    convert.add_argument("--progress", action="store_true", help="show a bar, or lines where there is no terminal")
    convert.add_argument(
        "--log-level",
        default="WARNING",
        type=str.upper,
        choices=("CRITICAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", "NOTSET"),
        help="WARNING: the summary with its warnings; ERROR: without them; INFO: with the time of each pass; "
        "DEBUG: and where in Stepwell an error arose",
    )

    opt = commands.add_parser("opt", parents=[shared], help="run passes on text, IR or a model")
    opt.add_argument(
        "file", nargs="?", default="-", help=".mlir text, IR .xml or a source model (default: text on stdin)"
    )
    opt.add_argument("-o", dest="target", metavar="FILE", help="text, or IR where it ends in .xml (default: stdout)")
    opt.add_argument("--resources", metavar="FILE", help="sidecar with the large constants of the text")
    opt.add_argument("--save-resources", metavar="FILE", help="write the large constants that the text leaves out")
    opt.add_argument("--split-input-file", action="store_true", help="process parts separated by // ----- one by one")
    opt.add_argument("--verify-diagnostics", action="store_true", help="print errors as output and exit with 0")
    opt.add_argument("--allow-unregistered-dialect", action="store_true", help="accept operations of unknown dialects")
    opt.add_argument("--list-passes", action="store_true", help="list the passes and their options")

    commands.add_parser("mo", help="run a command line of OpenVINO's Model Optimizer unchanged", add_help=False)

    where = commands.add_parser("where", help="where an operator is defined, inferred, lowered and tested")
    where.add_argument("operator", help="such as onnx.Conv, tf.Conv2D or opset.Convolution_1")
    where.add_argument("--extension", action="append", default=[], metavar="FILE.py")

    ops = commands.add_parser("ops", help="the operators of a dialect, or of a model and whether they convert")
    ops.add_argument("subject", nargs="?", default="onnx", help="a dialect (onnx, tf, keras, opset) or a model file")
    ops.add_argument("--extension", action="append", default=[], metavar="FILE.py")
    _borders(ops)
    _reading(ops)
    ops.add_argument("--json", action="store_true", help="print JSON")
    for each in (where, ops):
        each.add_argument("--traceback", action="store_true", help=argparse.SUPPRESS)
    return root


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x9b]")


def printable(text: str) -> str:
    """Text without control characters: names come from model files and must not reach the terminal as commands."""
    return _CONTROL.sub("?", text)


SWITCHES = frozenset({
    *("compress-to-fp16", "verbose", "static-shape", "reverse-input-channels", "silent", "progress", "disable-fusing"),
    *("disable-gfusing", "disable-weights-compression", "remove-memory", "remove-output-softmax", "nhwc-to-nchw"),
})  # fmt: skip
"""Options that ovc and Model Optimizer take with True or False behind them."""


def spelled(arguments: list[str]) -> list[str]:
    """Options with underscores, as ovc and Model Optimizer write them, with dashes; a switch that is off goes."""
    found: list[str] = []
    for argument in arguments:
        head, equals, value = argument.partition("=")
        if not head.startswith("--"):
            switch = found[-1].removeprefix("--") if found else ""
            if switch in SWITCHES and argument in ("True", "False"):
                found[-1:] = [found[-1]] if argument == "True" else []
            else:
                found.append(argument)
            continue
        head = head.replace("_", "-")
        if head.removeprefix("--") in SWITCHES and value.lower() in ("true", "false"):
            found += [head] if value.lower() == "true" else []
        else:
            found.append(head + equals + value)
    return found


def run(arguments: list[str]) -> int:
    """Parse and run; errors of the input are a sentence on standard error and status 1."""
    if arguments[:1] == ["mo"]:
        options = argparse.Namespace(command="mo", arguments=arguments[1:], traceback=False)
    else:
        options = parser().parse_all(spelled(arguments))
    command = import_module(f"stepwell.commands.{options.command}")
    from stepwell.dialects.errors import StepwellError

    try:
        return command.run(options)
    except StepwellError as error:
        if options.traceback:
            raise
        print(f"stepwell: {printable(str(error))}", file=sys.stderr)
        return getattr(error, "status", 1)
    except (MemoryError, RecursionError) as error:
        if options.traceback:
            raise
        print(f"stepwell: the model is too large or too deeply nested ({type(error).__name__})", file=sys.stderr)
        return 1
    except OSError as error:
        if options.traceback or isinstance(error, BrokenPipeError):
            raise
        print(f"stepwell: {printable(str(error))}", file=sys.stderr)
        return 1
    except Exception as error:
        if options.traceback:
            raise
        what = printable(f"{type(error).__name__}: {error}"[:300])
        print(f"stepwell: this is a fault of Stepwell, not of the model; please report it: {what}", file=sys.stderr)
        return 1
