import { appraisalRows } from "./rows/appraisal";
import { bundleRows } from "./rows/bundles";
import { irrRows } from "./rows/irr";
import { monteCarloRows } from "./rows/monteCarlo";
import { npvRows } from "./rows/npv";
import { sensitivityRows } from "./rows/sensitivity";
import type { Row } from "./measureRatio";

const rows: readonly Row[] = [
  ...npvRows(),
  ...irrRows(),
  ...appraisalRows(),
  ...monteCarloRows(),
  ...sensitivityRows(),
  ...bundleRows(),
];

const width = Math.max(...rows.map(({ name }) => name.length));
for (const { name, figure, limit, met } of rows) {
  process.stdout.write(
    `${met ? "met   " : "MISSED"} ${name.padEnd(width)}  ${figure.padEnd(22)} ${limit}\n`,
  );
}
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
