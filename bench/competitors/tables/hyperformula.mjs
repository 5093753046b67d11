// The same tables in HyperFormula: each point sets the input cells, which recalculates what depends on them, and reads.
import { readFileSync } from "node:fs";
import { HyperFormula } from "hyperformula";
import { largestDifference, medianTime, report } from "./compare.mjs";

const { cells, inputs, result, tornado, successRates, discountRates, twoWay, milliseconds } =
  JSON.parse(readFileSync(process.argv[2] ?? ".cache/tables.json", "utf8"));
const engine = HyperFormula.buildEmpty({ licenseKey: "gpl-v3" });
const sheet = engine.getSheetId(engine.addSheet("Kalkyl"));
const at = (cell) => engine.simpleCellAddressFromString(cell, sheet);
engine.batch(() => {
  for (const [cell, content] of Object.entries(cells))
    engine.setCellContents(at(cell), [[content]]);
});
const read = () => engine.getCellValue(at(result));
const set = (cell, value) => engine.setCellContents(at(cell), [[value]]);

function trial(name, value) {
  const cell = inputs[name];
  if (cell === undefined) return read();
  const before = engine.getCellValue(at(cell));
  set(cell, value);
  const figure = read();
  set(cell, before);
  return figure;
}

const bars = () => tornado.map(({ name, low, high }) => [trial(name, low), trial(name, high)]);
/** Both inputs are set at every point, so that everything that depends on either is computed again. */
const table = () =>
  successRates.map((rate) =>
    discountRates.map((discount) => {
      engine.batch(() => {
        set(inputs["andel som lyckas"], rate);
        set(inputs["diskonteringsränta"], discount);
      });
      return read();
    }),
  );
/** The engine's own strength: in a row only the discount rate changes, and only what depends on it is computed. */
const partly = () =>
  successRates.map((rate) => {
    set(inputs["andel som lyckas"], rate);
    return discountRates.map((discount) => {
      set(inputs["diskonteringsränta"], discount);
      return read();
    });
  });
const ours = tornado.map(({ atLow, atHigh }) => [atLow, atHigh]);
report(
  "HyperFormula",
  "tornado",
  medianTime(bars),
  milliseconds.tornado,
  largestDifference(bars(), ours),
);
report(
  "HyperFormula",
  "twoWay",
  medianTime(table),
  milliseconds.twoWay,
  largestDifference(table(), twoWay),
);
report(
  "HyperFormula, only what changes",
  "twoWay",
  medianTime(partly),
  milliseconds.twoWay,
  largestDifference(partly(), twoWay),
);
