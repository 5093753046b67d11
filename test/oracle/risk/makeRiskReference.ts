import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { naiveTrials } from "./naiveTrial";
import { riskCase } from "./riskCase";
import { figuresOf, fromBatches } from "./riskFigures";
import { sfc32 } from "./sfc32";

/** `npx tsx test/oracle/risk/makeRiskReference.ts`: ten million plain draws of the naive model, some minutes. */
const BATCHES = 100;
const TRIALS = 100_000;

const random = sfc32(20_270_101);
const trial = naiveTrials(riskCase);
const batches = Array.from({ length: BATCHES }, () =>
  figuresOf(Array.from({ length: TRIALS }, () => trial(random))),
);
const reference = {
  made: `npx tsx test/oracle/risk/makeRiskReference.ts: ${String(BATCHES)} batches of ${String(TRIALS)} plain draws, sfc32 from the seed 20270101`,
  figures: fromBatches(batches),
};
writeFileSync(join(__dirname, "riskReference.json"), `${JSON.stringify(reference, null, 2)}\n`);
