"""The same simulation as an analyst writes it in numpy: draws by its generator, the matrix by its product."""
import json
import statistics
import time

import numpy as np

RUNS = 21
Z = 1.959964
kernel = json.load(open("kernel.json"))
trials = kernel["trials"]
flows = np.array(kernel["flows"])
values = np.array(kernel["values"])
fixed = np.array(kernel["fixed"])


def draw(rng, one):
    low, value, high = one["low"], one["value"], one["high"]
    deviation = (high - low) / (2 * Z)
    shape = one["shape"]
    if shape == "uniform":
        return rng.uniform(low, high, trials)
    if shape == "triangular":
        return rng.triangular(low, value, high, trials)
    if shape == "normal":
        drawn = rng.normal(value, deviation, trials)
        return np.clip(drawn, 0, 1) if one["isShare"] else drawn
    if shape == "lognormal":
        return value * np.exp(np.log(high / low) / (2 * Z) * rng.standard_normal(trials))
    if shape == "pert":
        first, second = 1 + 4 * (value - low) / (high - low), 1 + 4 * (high - value) / (high - low)
        return low + (high - low) * rng.beta(first, second, trials)
    size = value * (1 - value) / deviation**2 - 1
    return rng.beta(value * size, (1 - value) * size, trials)


def run(seed):
    rng = np.random.default_rng(seed)
    drawn = [draw(rng, one) for one in kernel["inputs"]]
    numbers = np.empty((trials, len(kernel["terms"])))
    for at, term in enumerate(kernel["terms"]):
        factor = np.full(trials, term["constant"])
        for place in term["times"]:
            factor = factor * drawn[place]
        for place in term["less"]:
            factor = factor * (1 - drawn[place])
        numbers[:, at] = factor
    npv = kernel["fixedValue"] + numbers @ values
    balance = np.cumsum(fixed + numbers @ flows, axis=1)
    below = np.logical_or.accumulate(balance < -0.005, axis=1)
    back = np.logical_or.accumulate(below & (balance >= -0.005), axis=1)
    chances = [np.mean(back[:, h] | ~below[:, h]) for h in kernel["horizons"]]
    return npv.mean(), np.mean(npv >= -0.005), chances


times = []
for seed in range(RUNS):
    started = time.process_time()
    mean = run(seed)[0]
    times.append(1000 * (time.process_time() - started))
print(f"numpy {np.__version__}: {statistics.median(times):.1f} ms (mean {mean:.0f})")
