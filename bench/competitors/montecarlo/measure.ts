import { uncertainCase } from "../../uncertainCase";
import { simulate } from "../../../src/core/uncertainty/simulation";
import { planSimulation } from "../../../src/core/uncertainty/simulation/plan";
import { runTrials } from "../../../src/core/uncertainty/simulation/trialRun";

/** Our own kernel and the whole simulation, in CPU time as the others are. */
const RUNS = 21;
const options = { trials: 100_000, perspective: "samhälle" };
const appraisal = uncertainCase();

function kernel(): number {
  const plan = planSimulation(appraisal, options);
  const started = process.cpuUsage();
  const steps = runTrials(plan);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { values } = step.value;
  const { user, system } = process.cpuUsage(started);
  mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (user + system) / 1000;
}

function whole(): number {
  const started = process.cpuUsage();
  simulate(appraisal, options);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

let mean = 0;
const median = (run: () => number): number =>
  Array.from({ length: RUNS }, run).sort((one, other) => one - other)[(RUNS - 1) / 2] ?? 0;
const [kernelTime, wholeTime] = [median(kernel), median(whole)];
process.stdout.write(
  `SOCINV: kernel ${kernelTime.toFixed(1)} ms, to the end ${wholeTime.toFixed(1)} ms (mean ${mean.toFixed(6)})\n`,
);
