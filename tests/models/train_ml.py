"""Trains the small models of `data_ml` and captures what onnxruntime gives: `python train_ml.py [NAME...]`.

Needs scikit-learn, skl2onnx, lightgbm, xgboost, catboost, onnxmltools, pandas and onnxruntime, none of which the tests
need. The data sets are those that scikit-learn contains, and made-up tables; a .npz has some rows of them (`in:NAME`)
and the outputs (`out:NAME`), for a ZipMap the scores in the order of its labels.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
import onnx
import onnxmltools
import onnxruntime
import pandas
import skl2onnx.common._container as container
import xgboost
from catboost import CatBoostClassifier
from onnxmltools.convert.common.data_types import FloatTensorType as ToolsFloat
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType, StringTensorType
from sklearn import (
    calibration,
    cluster,
    datasets,
    ensemble,
    gaussian_process,
    impute,
    linear_model,
    naive_bayes,
    neighbors,
    neural_network,
    preprocessing,
    svm,
    tree,
)
from sklearn.compose import make_column_transformer
from sklearn.decomposition import PCA
from sklearn.pipeline import make_pipeline

TARGET = Path(__file__).parent / "data_ml"
OPSETS = {"": 18, "ai.onnx.ml": 3}
SEED = {"random_state": 0}
ROWS = 24

_make_node = container.make_node


def make_node(*arguments: Any, **attributes: Any) -> Any:
    """skl2onnx gives arrays and numbers of numpy in places, which onnx does not take."""

    def simple(value: Any) -> Any:
        if isinstance(value, np.ndarray | list):
            return [simple(v) for v in value]
        value = value.item() if isinstance(value, np.generic) else value
        return int(value) if isinstance(value, bool) else value

    return _make_node(*arguments, **{k: simple(v) for k, v in attributes.items()})


container.make_node = make_node


def holes(data: np.ndarray, share: float, seed: int = 0) -> np.ndarray:
    """The same data without a share of its values."""
    data = data.copy()
    data[np.random.default_rng(seed).random(data.shape) < share] = np.nan
    return data


def data(name: str) -> tuple[np.ndarray, np.ndarray]:
    loaded = getattr(datasets, f"load_{name}")()
    return loaded.data.astype(np.float32), loaded.target


IRIS, CANCER, DIABETES, WINE = (data(n) for n in ("iris", "breast_cancer", "diabetes", "wine"))
DIGITS = tuple(part[:400] for part in data("digits"))
NAMES = np.array(["setosa", "versicolor", "virginica"])[IRIS[1]]
DIABETES_HOLES, WINE_HOLES = (holes(DIABETES[0], 0.2), DIABETES[1]), (holes(WINE[0], 0.1), WINE[1])
CODES = np.random.default_rng(0).integers(0, (12, 5), (400, 2)).astype(np.float32)
CODED = (CODES, np.isin(CODES[:, 0], [1, 4, 7, 11]) * 2.0 + CODES[:, 1])

Captured = tuple[onnx.ModelProto, dict[str, np.ndarray]]
RECIPES: dict[str, Callable[[], Captured]] = {}


def some(x: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(x[:: max(1, len(x) // ROWS)][:ROWS])


def sklearn(name: str, model: Any, given: Any, dtype: Any = np.float32, **options: Any) -> None:
    def make() -> Captured:
        x = given[0].astype(dtype)
        fitted = model.fit(x, given[1])
        made = to_onnx(fitted, x[:1], target_opset=OPSETS, options=options or None)
        return made, {"X": some(x)}

    RECIPES[name] = make


def boosted(name: str, convert: Any, model: Any, given: Any, **fitting: Any) -> None:
    def make() -> Captured:
        x, y = given
        made = convert(
            model.fit(x, y, **fitting), initial_types=[("X", ToolsFloat([None, x.shape[1]]))], target_opset=15
        )
        return made, {"X": some(x)}

    RECIPES[name] = make


def catboost(name: str, model: Any, given: Any) -> None:
    def make() -> Captured:
        file = TARGET / "catboost.tmp"
        model.fit(*given).save_model(str(file), format="onnx")
        made = onnx.load(file)
        file.unlink()
        return made, {"features": some(given[0])}

    RECIPES[name] = make


def passengers() -> tuple[pandas.DataFrame, np.ndarray]:
    """A table with numbers, some of them missing, and words."""
    rng = np.random.default_rng(0)
    table = pandas.DataFrame(
        {
            "age": rng.normal(40, 10, 200).astype(np.float32),
            "fare": rng.gamma(2, 20, 200).astype(np.float32),
            "sex": rng.choice(["female", "male"], 200),
            "port": rng.choice(["C", "Q", "S"], 200),
        }
    )
    table.loc[::7, "age"] = np.nan
    return table, (((table.sex == "female") & (table.fare > 30)) | (table.port == "C")).astype(int).to_numpy()


def columns(name: str, model: Any) -> None:
    def make() -> Captured:
        table, target = passengers()
        numeric = make_pipeline(impute.SimpleImputer(), preprocessing.StandardScaler())
        words = preprocessing.OneHotEncoder(handle_unknown="ignore")
        mixed = make_column_transformer((numeric, ["age", "fare"]), (words, ["sex", "port"]))
        types = [(c, (FloatTensorType if c in ("age", "fare") else StringTensorType)([None, 1])) for c in table]
        made = to_onnx(make_pipeline(mixed, model).fit(table, target), initial_types=types, target_opset=OPSETS)
        feeds = {c: table[[c]].to_numpy()[:ROWS] for c in table}
        return made, {c: v.astype(np.float32 if c in ("age", "fare") else object) for c, v in feeds.items()}

    RECIPES[name] = make


def ordinal() -> Captured:
    table, target = passengers()
    words = np.ascontiguousarray(table[["sex", "port"]].to_numpy().astype(object))
    model = make_pipeline(preprocessing.OrdinalEncoder(), tree.DecisionTreeClassifier(max_depth=3, **SEED))
    made = to_onnx(model.fit(words, target), initial_types=[("X", StringTensorType([None, 2]))], target_opset=OPSETS)
    return made, {"X": words[:ROWS]}


RECIPES["ordinal_tree"] = ordinal
sklearn("tree_names", tree.DecisionTreeClassifier(max_depth=4, **SEED), (IRIS[0], NAMES))
sklearn("tree_regressor", tree.DecisionTreeRegressor(max_depth=6, **SEED), DIABETES)
sklearn("forest", ensemble.RandomForestClassifier(10, **SEED), IRIS)
sklearn("forest_two", ensemble.RandomForestClassifier(10, max_depth=5, **SEED), CANCER)
sklearn("forest_f64", ensemble.RandomForestClassifier(10, max_depth=5, **SEED), CANCER, np.float64)
sklearn("forest_regressor", ensemble.RandomForestRegressor(8, max_depth=5, **SEED), DIABETES)
sklearn(
    "forest_imputed",
    make_pipeline(
        impute.SimpleImputer(strategy="median"),
        preprocessing.StandardScaler(),
        ensemble.ExtraTreesClassifier(8, max_depth=5, **SEED),
    ),
    WINE_HOLES,
)
sklearn("isolation_forest", ensemble.IsolationForest(n_estimators=8, max_samples=64, **SEED), CANCER)
sklearn("ada_boost", ensemble.AdaBoostClassifier(n_estimators=8, **SEED), WINE)
sklearn("gradient_boosting", ensemble.GradientBoostingClassifier(n_estimators=8, **SEED), IRIS)
sklearn("gradient_boosting_two", ensemble.GradientBoostingClassifier(n_estimators=15, **SEED), CANCER)
sklearn(
    "gradient_boosting_pca",
    make_pipeline(preprocessing.MinMaxScaler(), PCA(5), ensemble.GradientBoostingRegressor(n_estimators=8, **SEED)),
    DIABETES,
)
sklearn("hist_boosting", ensemble.HistGradientBoostingClassifier(max_iter=6, **SEED), IRIS)
sklearn("hist_boosting_holes", ensemble.HistGradientBoostingRegressor(max_iter=6, **SEED), DIABETES_HOLES)
sklearn("logistic", linear_model.LogisticRegression(max_iter=500), (IRIS[0], NAMES))
sklearn("logistic_scaled", make_pipeline(preprocessing.StandardScaler(), linear_model.LogisticRegression()), CANCER)
sklearn("linear", linear_model.LinearRegression(), DIABETES)
sklearn("calibrated", calibration.CalibratedClassifierCV(svm.LinearSVC(**SEED)), IRIS)
sklearn("svc_probability", svm.SVC(probability=True, **SEED), IRIS)
sklearn("svc_digits", svm.SVC(probability=True, **SEED), (DIGITS[0][:120], DIGITS[1][:120]))
sklearn(
    "svc_two",
    make_pipeline(preprocessing.StandardScaler(), svm.SVC(kernel="poly", **SEED)),
    (CANCER[0][:200], CANCER[1][:200]),
)
sklearn("svr", svm.SVR(), (DIABETES[0][:150], DIABETES[1][:150]))
sklearn("one_class", svm.OneClassSVM(), IRIS)
sklearn("neighbours", neighbors.KNeighborsClassifier(), IRIS)
sklearn("bayes", naive_bayes.GaussianNB(), IRIS)
sklearn("perceptrons", neural_network.MLPClassifier((10,), max_iter=500, **SEED), IRIS)
sklearn("k_means", cluster.KMeans(3, n_init=2, **SEED), IRIS)
sklearn(
    "gaussian_process", gaussian_process.GaussianProcessRegressor(alpha=0.1), (DIABETES[0][:100], DIABETES[1][:100])
)
sklearn(
    "normalised",
    make_pipeline(
        preprocessing.Normalizer("l1"), preprocessing.Binarizer(threshold=0.2), linear_model.RidgeClassifier()
    ),
    IRIS,
)
columns("table_logistic", linear_model.LogisticRegression())
columns("table_forest", ensemble.RandomForestClassifier(8, max_depth=4, **SEED))
SMALL = {"n_estimators": 8, "verbose": -1, **SEED}
boosted("lightgbm", onnxmltools.convert_lightgbm, lightgbm.LGBMClassifier(**SMALL), IRIS)
boosted("lightgbm_two", onnxmltools.convert_lightgbm, lightgbm.LGBMClassifier(**SMALL), CANCER)
boosted("lightgbm_holes", onnxmltools.convert_lightgbm, lightgbm.LGBMRegressor(**SMALL), DIABETES_HOLES)
boosted(
    "lightgbm_categories",
    onnxmltools.convert_lightgbm,
    lightgbm.LGBMRegressor(min_data_per_group=5, cat_smooth=1, **SMALL),
    CODED,
    categorical_feature=[0, 1],
)
SMALL = {"n_estimators": 8, "max_depth": 4, **SEED}
boosted("xgboost", onnxmltools.convert_xgboost, xgboost.XGBClassifier(**SMALL), IRIS)
boosted("xgboost_two", onnxmltools.convert_xgboost, xgboost.XGBClassifier(**SMALL), CANCER)
boosted("xgboost_holes", onnxmltools.convert_xgboost, xgboost.XGBRegressor(**SMALL), DIABETES_HOLES)
QUIET = {"iterations": 8, "depth": 4, "verbose": 0, "random_seed": 0, "allow_writing_files": False}
catboost("catboost", CatBoostClassifier(**QUIET), CANCER)


def plain(value: Any) -> np.ndarray:
    """An output as an array without objects."""
    if isinstance(value, list):
        return np.array([list(row.values()) for row in value], np.float32)
    return value.astype(str) if value.dtype == object else value


def capture(name: str) -> None:
    made, feeds = RECIPES[name]()
    file = TARGET / f"{name}.onnx"
    file.write_bytes(made.SerializeToString())
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    outputs = session.run(None, feeds)
    golden = {f"in:{k}": v.astype(str) if v.dtype == object else v for k, v in feeds.items()}
    golden |= {f"out:{o.name}": plain(v) for o, v in zip(session.get_outputs(), outputs, strict=True)}
    np.savez_compressed(TARGET / f"{name}.npz", **golden)


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    TARGET.mkdir(exist_ok=True)
    for wanted in sys.argv[1:] or RECIPES:
        capture(wanted)
