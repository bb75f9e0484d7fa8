"""Writes data/forms.tar.xz: small models in every form that TensorFlow saves, and what TensorFlow computes with them.

    python tests/frontends/tf/capture_forms.py      # TensorFlow 2.x; not needed by the tests

Beside the model `<name>` lies `<name>.npz`: for each call `<signature>/in/<name>` and `<signature>/out/<name>`.
"""

from __future__ import annotations

import io
import lzma
import os
import shutil
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import tensorflow as tf
from google.protobuf import text_format
from tensorflow.core.protobuf import saved_model_pb2

v1 = tf.compat.v1
TARGET = Path(__file__).parent / "data" / "forms.tar.xz"
RNG = np.random.default_rng(11)
SIGNATURE = tf.saved_model.DEFAULT_SERVING_SIGNATURE_DEF_KEY

Results = dict[str, np.ndarray]


def data(*shape: int) -> np.ndarray:
    return RNG.standard_normal(shape).astype(np.float32)


def dense(x: tf.Tensor, width: int, name: str, **how) -> tf.Tensor:
    """A layer of TensorFlow 1: variables `<name>/w` and `<name>/b`."""
    with v1.variable_scope(name, **how):
        w = v1.get_variable("w", [x.shape[-1], width], initializer=v1.random_normal_initializer(seed=len(name)))
        b = v1.get_variable("b", [width], initializer=v1.random_normal_initializer(seed=1))
    return tf.nn.bias_add(tf.matmul(x, w), b)


def graph(resource: bool = False, partitions: int = 0) -> tuple[v1.Graph, dict[str, tf.Tensor]]:
    """x[?, 4] → dense → relu → dense → softmax, and a step counter that nothing reads."""
    made = v1.Graph()
    with made.as_default():
        v1.set_random_seed(3)
        how: dict = {"use_resource": resource}
        if partitions:
            how["partitioner"] = v1.fixed_size_partitioner(partitions)
        x = v1.placeholder(tf.float32, [None, 4], "x")
        hidden = tf.nn.relu(dense(x, 6, "hidden", **how), "features")
        y = tf.nn.softmax(dense(hidden, 3, "top", **how), name="y")
        v1.train.get_or_create_global_step()
    return made, {"x": x, "features": hidden, "y": y}


def run(session, tensors: dict[str, tf.Tensor], feed: str, fetch: list[str], call: str) -> Results:
    value = data(2, 4)
    results = session.run([tensors[f] for f in fetch], {tensors[feed]: value})
    return {f"{call}/in/{tensors[feed].name}": value} | {
        f"{call}/out/{tensors[f].name}": r for f, r in zip(fetch, results, strict=True)
    }


def checkpointed(name: str, version: int, resource: bool, form: str, partitions: int = 0, sharded: bool = False):
    """A graph with a checkpoint: `form` is meta, pb or pbtxt."""
    made, tensors = graph(resource, partitions)
    with made.as_default(), v1.Session() as session:
        saver = v1.train.Saver(write_version=version, sharded=sharded)
        session.run(v1.global_variables_initializer())
        os.makedirs(name)
        saver.save(session, f"{name}/model", write_meta_graph=form == "meta")
        if form != "meta":
            v1.train.write_graph(made.as_graph_def(), name, f"graph.{form}", as_text=form == "pbtxt")
        return run(session, tensors, "x", ["y"], "")


def bare_prefix(name: str) -> Results:
    """`saver.save(session, "folder/")`: the files have no name before their suffixes."""
    made, tensors = graph()
    with made.as_default(), v1.Session() as session:
        session.run(v1.global_variables_initializer())
        v1.train.Saver().save(session, f"{name}/")
        return run(session, tensors, "x", ["y"], "")


def signature_of(inputs: dict[str, tf.Tensor], outputs: dict[str, tf.Tensor]):
    return v1.saved_model.signature_def_utils.predict_signature_def(inputs, outputs)


def saved_model_1(name: str, resource: bool) -> Results:
    """Two MetaGraphs with tags, the first with two signatures."""
    made, t = graph(resource)
    builder = v1.saved_model.Builder(name)
    found: Results = {}
    with made.as_default(), v1.Session() as session:
        session.run(v1.global_variables_initializer())
        signatures = {
            SIGNATURE: signature_of({"images": t["x"]}, {"scores": t["y"]}),
            "embed": signature_of({"images": t["x"]}, {"features": t["features"]}),
        }
        builder.add_meta_graph_and_variables(session, ["serve"], signatures)
        value = data(2, 4)
        scores, features = session.run([t["y"], t["features"]], {t["x"]: value})
        found |= {f"{SIGNATURE}/in/images": value, f"{SIGNATURE}/out/scores": scores}
        found |= {"embed/in/images": value, "embed/out/features": features}
    other, t = graph(resource)
    with other.as_default(), v1.Session() as session:
        session.run(v1.global_variables_initializer())
        doubled = tf.multiply(t["features"], 2.0, "doubled")
        only = {"twice": signature_of({"images": t["x"]}, {"doubled": doubled})}
        builder.add_meta_graph(["serve", "gpu"], only)
    builder.save()
    with v1.Graph().as_default(), v1.Session() as session:
        v1.saved_model.load(session, ["serve", "gpu"], name)
        value = data(2, 4)
        found |= {"twice/in/images": value, "twice/out/doubled": session.run("doubled:0", {"x:0": value})}
    return found


def table_1(name: str) -> Results:
    """A table from a text file among the assets, filled by the main operation."""
    Path("vocabulary.txt").write_text("7\t0.5\n-3\t2.25\n40\t-1\n")
    with v1.Graph().as_default(), v1.Session() as session:
        x = v1.placeholder(tf.int64, [None], "ids")
        rows = tf.lookup.TextFileInitializer("vocabulary.txt", tf.int64, 0, tf.float32, 1, delimiter="\t")
        y = tf.lookup.StaticHashTable(rows, -9.0).lookup(x)
        weight = v1.get_variable("weight", [], initializer=v1.constant_initializer(3.0), use_resource=False)
        y = tf.multiply(y, weight, "y")
        session.run([v1.global_variables_initializer(), v1.tables_initializer()])
        v1.saved_model.simple_save(session, name, {"ids": x}, {"y": y}, legacy_init_op=v1.tables_initializer())
        value = np.array([40, 7, 8, -3], np.int64)
        return {f"{SIGNATURE}/in/ids": value, f"{SIGNATURE}/out/y": session.run(y, {x: value})}


class Functions(tf.Module):
    """Functions that call each other and capture variables; one variable is used twice, one is a constant."""

    def __init__(self):
        super().__init__()
        self.w = tf.Variable(data(4, 5), name="w")
        self.layers = [tf.Variable(data(5)), tf.Variable(data(5), trainable=False)]
        self.offset = tf.constant(data(5))

    @tf.function
    def project(self, x):
        return tf.matmul(x, self.w) + self.layers[0]

    @tf.function(input_signature=[tf.TensorSpec([None, 4], tf.float32, "x")])
    def __call__(self, x):
        return {"sum": tf.nn.relu(self.project(x)) + self.layers[1], "twice": self.project(self.project(x)[:, :4])}

    @tf.function(input_signature=[tf.TensorSpec([4], tf.float32, "row"), tf.TensorSpec([], tf.float32, "scale")])
    def scaled(self, row, scale):
        return {"scaled": self.project(row[tf.newaxis])[0] * scale + self.offset}


class Table(tf.Module):
    """A table from an asset, one from tensors, and a variable that is looked up in."""

    def __init__(self):
        super().__init__()
        Path("words.txt").write_text("5 100\n6 200\n-7 300\n")
        rows = tf.lookup.TextFileInitializer("words.txt", tf.int64, 0, tf.int64, 1, delimiter=" ")
        self.first = tf.lookup.StaticHashTable(rows, -1)
        keys, places = tf.constant([100, 300, -1], tf.int64), tf.constant([1, 0, 2], tf.int64)
        self.second = tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer(keys, places), 3)
        self.rows = tf.Variable(data(4, 3))

    @tf.function(input_signature=[tf.TensorSpec([None], tf.int64, "ids")])
    def __call__(self, ids):
        found = self.first.lookup(ids)
        return {"found": found, "rows": tf.gather(self.rows, self.second.lookup(found))}


class Words(tf.Module):
    """Words to their lines in an asset, and back; what is in no line has a number or a word of its own."""

    def __init__(self):
        super().__init__()
        Path("vocabulary2.txt").write_text("the\ncat\nsät é\non\nthe mat\n")
        lines = tf.lookup.TextFileIndex
        ids = tf.lookup.TextFileInitializer("vocabulary2.txt", tf.string, lines.WHOLE_LINE, tf.int64, lines.LINE_NUMBER)
        words = tf.lookup.TextFileInitializer(
            "vocabulary2.txt", tf.int64, lines.LINE_NUMBER, tf.string, lines.WHOLE_LINE, vocab_size=4
        )
        self.ids, self.words = tf.lookup.StaticHashTable(ids, -7), tf.lookup.StaticHashTable(words, "unknown")

    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.string, "words")])
    def __call__(self, words):
        found = self.ids.lookup(words)
        return {"ids": found, "size": self.ids.size(), "back": self.words.lookup(found + 1)}


class State(tf.Module):
    """Variables that are changed before and after they are read."""

    def __init__(self):
        super().__init__()
        self.count, self.w = tf.Variable(2.0), tf.Variable(tf.ones([4, 2]))

    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32, "x")])
    def __call__(self, x):
        self.count.assign_add(3.0)
        y = x * self.count
        self.w.assign(self.w * 2.0)
        self.w.scatter_nd_update([[1]], [y])
        return {"y": y, "w": self.w + 0.0}


class Branches(tf.Module):
    """Variables that a branch and a loop read and change."""

    def __init__(self):
        super().__init__()
        self.a, self.b = tf.Variable(2.0), tf.Variable(3.0)

    @tf.function(input_signature=[tf.TensorSpec([None, 4], tf.float32, "x")])
    def __call__(self, x):
        if tf.reduce_sum(x) > 100.0:
            self.a.assign(5.0)
        else:
            self.a.assign_add(1.0)
        for _ in tf.range(2):
            self.a.assign_add(self.b)
        return {"y": x * self.a}


class Tables(tf.Module):
    """Tables that are saved with the variables: the dense one with its empty places."""

    def __init__(self):
        super().__init__()
        types = (tf.int64, tf.float32, -1.0)
        self.mutable = tf.lookup.experimental.MutableHashTable(*types)
        self.dense = tf.lookup.experimental.DenseHashTable(
            *types, empty_key=-100, deleted_key=-101, initial_num_buckets=16
        )
        for table in (self.mutable, self.dense):
            table.insert(tf.constant([1, 5], tf.int64), tf.constant([0.5, 0.25]))

    @tf.function(input_signature=[tf.TensorSpec([None], tf.int64, "x")])
    def __call__(self, x):
        return {"mutable": self.mutable.lookup(x), "size": self.mutable.size(), "dense": self.dense.lookup(x)}


def called(name: str, signature: str, **inputs: np.ndarray) -> Results:
    function = tf.saved_model.load(name).signatures[signature]
    outputs = function(**{k: tf.constant(v) for k, v in inputs.items()})
    return {f"{signature}/in/{k}": v for k, v in inputs.items()} | {
        f"{signature}/out/{k}": decoded(v.numpy()) for k, v in outputs.items()
    }


def decoded(value: np.ndarray) -> np.ndarray:
    return np.array([s.decode() for s in value.flat]).reshape(value.shape) if value.dtype == object else value


def functions_2(name: str) -> Results:
    module = Functions()
    tf.saved_model.save(module, name, signatures={SIGNATURE: module.__call__, "scaled": module.scaled})
    return called(name, SIGNATURE, x=data(3, 4)) | called(name, "scaled", row=data(4), scale=np.float32(1.5))


def text_2(name: str) -> Results:
    """The same module, its saved_model.pb as text."""
    module = Functions()
    tf.saved_model.save(module, name, signatures=module.__call__)
    found = called(name, SIGNATURE, x=data(3, 4))
    message = saved_model_pb2.SavedModel()
    message.ParseFromString(Path(name, "saved_model.pb").read_bytes())
    for each in message.meta_graphs:
        each.object_graph_def.Clear()
    Path(name, "saved_model.pbtxt").write_text(text_format.MessageToString(message))
    Path(name, "saved_model.pb").unlink()
    return found


def table_2(name: str) -> Results:
    module = Table()
    tf.saved_model.save(module, name, signatures=module.__call__)
    return called(name, SIGNATURE, ids=np.array([5, -7, 9, 6, 5], np.int64))


def saved(name: str, module: tf.Module, **inputs: np.ndarray) -> Results:
    tf.saved_model.save(module, name, signatures=module.__call__)
    return called(name, SIGNATURE, **inputs)


def table_words(name: str) -> Results:
    module = Words()
    tf.saved_model.save(module, name, signatures=module.__call__)
    found = called(name, SIGNATURE, words=np.array([["cat", "dog"], ["sät é", ""], ["the mat", "the"]], object))
    return {key: np.array(value, str) if value.dtype == object else value for key, value in found.items()}


def keras_export(name: str) -> Results:
    """A Keras model as `model.export` writes it."""
    keras = tf.keras
    keras.utils.set_random_seed(5)
    model = keras.Sequential(
        [
            keras.layers.Input([6, 6, 2], name="image"),
            keras.layers.Conv2D(3, 3, activation="relu", padding="same"),
            keras.layers.BatchNormalization(),
            keras.layers.GlobalAveragePooling2D(),
            keras.layers.Dense(4, activation="softmax"),
        ]
    )
    model.layers[1].moving_mean.assign([0.1, -0.2, 0.3])
    model.export(name, verbose=False)
    function = tf.saved_model.load(name).signatures[SIGNATURE]
    (key,) = function.structured_input_signature[1]
    return called(name, SIGNATURE, **{key: data(2, 6, 6, 2)})


FORMS: dict[str, Callable[[str], Results]] = {
    "meta_v2": lambda name: checkpointed(name, 2, False, "meta"),
    "meta_v2_resource": lambda name: checkpointed(name, 2, True, "meta"),
    "meta_v1": lambda name: checkpointed(name, 1, False, "meta"),
    "meta_v1_sharded": lambda name: checkpointed(name, 1, False, "meta", sharded=True),
    "meta_partitioned": lambda name: checkpointed(name, 2, False, "meta", partitions=2),
    "meta_partitioned_resource": lambda name: checkpointed(name, 2, True, "meta", partitions=3),
    "meta_bare": bare_prefix,
    "graph_v2": lambda name: checkpointed(name, 2, False, "pb"),
    "graph_v2_resource": lambda name: checkpointed(name, 2, True, "pbtxt"),
    "graph_v1": lambda name: checkpointed(name, 1, True, "pb"),
    "saved_1": lambda name: saved_model_1(name, False),
    "saved_1_resource": lambda name: saved_model_1(name, True),
    "table_1": table_1,
    "functions_2": functions_2,
    "text_2": text_2,
    "table_2": table_2,
    "table_words": table_words,
    "tables_2": lambda name: saved(name, Tables(), x=np.array([5, 2, 1], np.int64)),
    "state_2": lambda name: saved(name, State(), x=data(2)),
    "branches_2": lambda name: saved(name, Branches(), x=data(3, 4)),
    "keras": keras_export,
}


def main() -> None:
    v1.logging.set_verbosity(v1.logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name, make in FORMS.items():
            np.savez(f"{name}.npz", **{key.replace("/", "|"): value for key, value in make(name).items()})
        for extra in (*Path().glob("*.txt"), *Path().rglob("fingerprint.pb")):
            extra.unlink()
        for empty in [p for p in Path().rglob("*") if p.is_dir() and not any(p.iterdir())]:
            shutil.rmtree(empty)
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            for file in sorted(p for p in Path().rglob("*") if p.is_file()):
                info = tarfile.TarInfo(str(file))
                info.size = file.stat().st_size
                archive.addfile(info, file.open("rb"))
        TARGET.parent.mkdir(exist_ok=True)
        TARGET.write_bytes(lzma.compress(packed.getvalue(), preset=9))


if __name__ == "__main__":
    main()
