"""Captures golden outputs: `python capture.py MODEL.onnx INPUTS.npz OUT.npz` runs onnxruntime on the inputs."""

import sys

import numpy as np
import onnxruntime


def main(model: str, inputs: str, target: str) -> None:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    with np.load(inputs, allow_pickle=False) as data:
        feeds = {i.name: data.get(f"in:{i.name}", data.get(i.name)) for i in session.get_inputs()}
    outputs = session.run(None, feeds)
    names = [o.name for o in session.get_outputs()]
    golden = {f"in:{name}": value for name, value in feeds.items()}
    golden |= {f"out:{name}": value for name, value in zip(names, outputs, strict=True)}
    np.savez_compressed(target, **golden)


if __name__ == "__main__":
    main(*sys.argv[1:])
