// The whole workbook of the plain edition in HyperFormula: each point sets the input cells and reads the net present value.
// Once as the engine does it, computing what depends on the cells; once with every formula of the workbook computed.
import { readFileSync } from "node:fs";
import { HyperFormula } from "hyperformula";
import { largestDifference, onceTimed, report } from "./compare.mjs";

const given = JSON.parse(readFileSync(process.argv[2] ?? ".cache/workbook.json", "utf8"));
const engine = HyperFormula.buildFromSheets(
  given.sheets,
  // As in Excel: formulas over ranges where one value is asked for.
  { licenseKey: "gpl-v3", useArrayArithmetic: true },
  [
    { name: "TRUE", expression: "=TRUE()" },
    { name: "FALSE", expression: "=FALSE()" },
  ],
);
const at = (cell) => engine.simpleCellAddressFromString(cell.replaceAll("$", ""), 0);
const set = (input, value) => engine.setCellContents(at(given.inputs[input]), [[value]]);

/** Every formula, in the order that the engine has them in: what it does when a workbook is opened, less reading it. */
const everything = () => engine.evaluator.run();

const perspectives = Object.keys(given.ours);
const results = perspectives.map((perspective) => at(given.results[perspective]));
const values = () => results.map((result) => engine.getCellValue(result));

/** The swings of each perspective, from one run: a workbook shows them all at once. */
function bars(read) {
  const ranges = given.ours[perspectives[0]].tornado;
  return ranges.map(({ name, low, high }) => {
    const cell = at(given.inputs[name]);
    const before = engine.getCellValue(cell);
    const figures = [low, high].map((value) => {
      set(name, value);
      return read();
    });
    engine.setCellContents(cell, [[before]]);
    return [name, figures];
  });
}

/** In a row only the discount rate changes: the engine's own strength. */
function table(read) {
  const { successRates, discountRates } = given.ours[perspectives[0]];
  return successRates.map((rate) => {
    set("andel som lyckas", rate);
    return discountRates.map((discount) => {
      set("diskonteringsränta", discount);
      return read();
    });
  });
}

/** What depends on a cell has been computed when it was set: that time is taken off below. */
const anew = () => {
  everything();
  return values();
};
const expected = {
  tornado: ({ tornado }, at, found) =>
    found.map(([input, figures]) => {
      const { atLow, atHigh } = tornado.find(({ name }) => name === input);
      return [
        [atLow, figures[0][at]],
        [atHigh, figures[1][at]],
      ];
    }),
  twoWay: ({ twoWay }, at, found) =>
    twoWay.map((row, down) => row.map((figure, across) => [figure, found[down][across][at]])),
};
// The engine is warm before anything is timed.
bars(anew);
for (const [what, run] of [
  ["tornado", bars],
  ["twoWay", table],
]) {
  let alone = 0;
  for (const [how, read] of [
    ["what changes", values],
    ["every formula", anew],
  ]) {
    const { result, milliseconds } = onceTimed(() => run(read));
    const taken = milliseconds - alone;
    alone = milliseconds;
    perspectives.forEach((perspective, place) => {
      const ours = given.ours[perspective];
      const pairs = expected[what](ours, place, result).flat();
      const difference = largestDifference(
        pairs.map(([, theirs]) => theirs),
        pairs.map(([figure]) => figure),
      );
      const who = `HyperFormula, whole workbook, ${perspective}, ${how}`;
      report(who, what, taken, ours.milliseconds[what], difference);
    });
  }
}
