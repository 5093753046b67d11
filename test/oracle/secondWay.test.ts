import fc from "fast-check";
import { listDifferences } from "./compare";
import { appraisalTables } from "./generateAppraisal";
import { bothWays } from "./secondWay";

it.each([1])(
  "agrees on every figure of block %d",
  (block) => {
    const seen = new Map<string, number>();
    let shown = 0;
    fc.sample(appraisalTables, { seed: block, numRuns: 200 }).forEach((tables, place) => {
      let differences;
      try {
        differences = bothWays(tables, place);
      } catch (error) {
        console.log(String((error as Error).stack), JSON.stringify(tables));
        return;
      }
      for (const { name } of differences) {
        const k = name
          .split(" | ")
          .slice(0, name.startsWith("break") ? 2 : 1)
          .join(" ");
        seen.set(k, (seen.get(k) ?? 0) + 1);
      }
      differences = differences.filter(
        (d) => !/^(eac|cashNpv|cashBalance|cash in year|humpYear)/.test(d.name),
      );
      if (differences.length > 0 && shown++ < 30)
        console.log(listDifferences(differences), shown < 5 ? JSON.stringify(tables) : "");
    });
    console.log([...seen].map(String).join("\n"));
  },
  300000,
);
