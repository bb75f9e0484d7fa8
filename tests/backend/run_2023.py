"""Runs IR in the OpenVINO of the Python that runs this: `run_2023.py JOBS.json`, a list of [xml, inputs, outputs].

Inputs are an .npz in the order of the model's inputs, outputs the .npz to be written. A line is printed for each job:
its number when it starts, then "ok" or the error. It stands alone: nothing of Stepwell is imported.
"""

import json
import sys
from pathlib import Path

import numpy as np
import openvino as ov

core = ov.Core()
for number, (xml, inputs, outputs) in enumerate(json.loads(Path(sys.argv[1]).read_text())):
    print(number, flush=True)
    try:
        compiled = core.compile_model(core.read_model(xml), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
        with np.load(inputs, allow_pickle=False) as data:
            found = compiled([data[k] for k in data.files])
        np.savez(outputs, *(found[o] for o in compiled.outputs))
        print("ok", flush=True)
    except Exception as error:
        print(" ".join(str(error).split())[-300:], flush=True)
