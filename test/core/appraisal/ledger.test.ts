import { decimalArithmetic, floatArithmetic } from "../../../src/core/arithmetic";
import { buildLedger } from "../../../src/core/appraisal/ledger";
import { standardPerspective } from "../../../src/core/appraisal/perspective";
import { viewOf } from "../../../src/core/appraisal/view";
import { appraisalOf } from "../support/tablesOf";

describe("buildLedger", () => {
  const appraisal = appraisalOf({
    assumptions: { startår: 2027, diskonteringsränta: 0, "andel som lyckas": 0.5 },
    participants: [{ År: 2027, Antal: 10 }],
    costs: [{ Id: "K1", Aktör: "Socialnämnden", Slag: "engång", Belopp: 100_000, Från: 2027 }],
    effects: [
      {
        Id: "E1",
        Aktör: "Socialnämnden",
        Slag: "real",
        Enhetsvärde: 30_000,
        Fördröjning: 1,
        Varaktighet: 5,
        Dödvikt: 0.2,
      },
    ],
  });

  // Volume 10 · 0.5 · (1 − 0.2) = 4; 4 · 30 000 = 120 000 a year in years 1…5; less 100 000 in year 0.
  it.each([decimalArithmetic, floatArithmetic])(
    "lays out flows by actor and year",
    (arithmetic) => {
      const ledger = buildLedger(appraisal, arithmetic as typeof floatArithmetic);
      const view = viewOf(ledger, standardPerspective("municipality"));
      expect(view.net.slice(0, 8).map((amount) => arithmetic.toNumber(amount as never))).toEqual([
        -100_000, 120_000, 120_000, 120_000, 120_000, 120_000, 0, 0,
      ]);
    },
  );
});
