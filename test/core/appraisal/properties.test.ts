import fc from "fast-check";
import { decimalArithmetic, floatArithmetic } from "../../../src/core/arithmetic";
import { Decimal } from "../../../src/core/numbers/decimal";
import {
  Calculation,
  appraise,
  breakEven,
  findInput,
  keyFigure,
} from "../../../src/core/appraisal";
import { buildLedger, type Ledger } from "../../../src/core/appraisal/ledger";
import { viewOf } from "../../../src/core/appraisal/view";
import { actorPerspective, standardPerspective } from "../../../src/core/appraisal/perspective";
import type { Appraisal, Effect } from "../../../src/core/model";
import type { Money, Share, Years } from "../../../src/core/units";
import { arbitraryTables } from "../support/arbitraryTables";
import { appraisalOf } from "../support/tablesOf";

const arbitraryAppraisal = arbitraryTables.map(appraisalOf);
const RUNS = { numRuns: 60 };

type Account = Ledger<Decimal>["accounts"][number];

const effectsSum = ({ accounts }: Ledger<Decimal>, year: number) =>
  accounts.reduce((sum, { effects }) => sum.plus(effects[year]!), new Decimal(0));

const onlyEffects = (appraisal: Appraisal, keep: (effect: Effect) => boolean): Appraisal => ({
  ...appraisal,
  costs: [],
  effects: appraisal.effects.filter(keep),
});

describe("an appraisal", () => {
  it("has transfers and taxes that sum to exactly 0 over actors in every year", () => {
    fc.assert(
      fc.property(arbitraryAppraisal, (appraisal) => {
        const twoSided = onlyEffects(
          appraisal,
          ({ kind }) => kind === "transfer" || kind === "tax",
        );
        const ledger = buildLedger(twoSided, decimalArithmetic);
        for (let year = 0; year <= ledger.lastYear; year += 1)
          expect(effectsSum(ledger, year).isZero()).toBe(true);
      }),
      RUNS,
    );
  });

  it("has actors that sum to society exactly, in every year and in present value", () => {
    fc.assert(
      fc.property(arbitraryAppraisal, (drawn) => {
        const appraisal = { ...drawn, taxFactor: 1 as Appraisal["taxFactor"] };
        const { ledger } = new Calculation(appraisal, decimalArithmetic);
        const society = viewOf(ledger, standardPerspective("society"));
        const single = ledger.accounts.map(({ actor }) => viewOf(ledger, actorPerspective(actor)));
        const last = ledger.lastYear;
        for (let year = 0; year <= last; year += 1) {
          const sum = single.reduce((total, { net }) => total.plus(net[year]!), new Decimal(0));
          expect(sum.equals(society.net[year]!)).toBe(true);
        }
        const gained = single.reduce(
          (total, v) => total.plus(v.effectsSoFar[last]!),
          new Decimal(0),
        );
        // Present values of a sum and sums of present values differ by the rounding of 34 digits only.
        expect(gained.minus(society.effectsSoFar[last]!).abs().lt("1e-15")).toBe(true);
      }),
      RUNS,
    );
  });

  it("gives the same in both arithmetics", () => {
    fc.assert(
      fc.property(arbitraryAppraisal, (appraisal) => {
        const exact = new Calculation(appraisal, decimalArithmetic);
        const fast = new Calculation(appraisal, floatArithmetic);
        for (const name of ["kommun", "offentlig sektor", "samhälle", "kommun och Region"])
          for (const horizon of appraisal.horizons) {
            const slow = keyFigure(exact, "nettonuvärde", name, horizon) as number;
            const quick = keyFigure(fast, "nettonuvärde", name, horizon) as number;
            // Of what all actors pay and get: a sum of transfers is small, its parts are not.
            const gross = exact.actors
              .map((actor) => exact.view(actorPerspective(actor)).gross[horizon]!)
              .reduce((sum, part) => sum + part, 0);
            expect(Math.abs(slow - quick)).toBeLessThanOrEqual(1e-12 * Math.max(1, gross));
          }
      }),
      RUNS,
    );
  });

  it("scales with all money", () => {
    fc.assert(
      fc.property(arbitraryAppraisal, (drawn) => {
        const appraisal = { ...drawn, financing: [] };
        const doubled = {
          ...appraisal,
          costs: appraisal.costs.map((row) => ({ ...row, amount: (2 * row.amount) as Money })),
          effects: appraisal.effects.map((row) => ({
            ...row,
            unitValue: (2 * row.unitValue) as Money,
          })),
        };
        for (const name of ["kommun", "samhälle"]) {
          const once = keyFigure(appraise(appraisal), "nettonuvärde", name) as number;
          expect(keyFigure(appraise(doubled), "nettonuvärde", name)).toBeCloseTo(2 * once, 6);
        }
      }),
      RUNS,
    );
  });

  it.each([
    ["deadweight 1", { deadweight: 1 as Share }],
    ["duration 0", { duration: 0 as Years }],
    ["displacement 1", { displacement: 1 as Share }],
  ])("has no benefits with %s", (_, change) => {
    fc.assert(
      fc.property(arbitraryAppraisal, (drawn) => {
        const effects = drawn.effects.map((row) => ({ ...row, ...change }));
        const calculation = appraise({ ...drawn, effects });
        expect(keyFigure(calculation, "nytta", "samhälle")).toBe(0);
        expect(keyFigure(calculation, "nytta", "kommun")).toBe(0);
      }),
      RUNS,
    );
  });

  it("moves value by migration between kommun and another kommun only", () => {
    fc.assert(
      fc.property(arbitraryAppraisal, (drawn) => {
        const at = (migration: number) =>
          buildLedger({ ...drawn, migration: migration as Share }, decimalArithmetic).accounts;
        const [still, moving] = [at(0), at(0.08)];
        const total = (accounts: readonly Account[], inside: (account: Account) => boolean) =>
          accounts
            .filter(inside)
            .flatMap(({ effects }) => effects)
            .reduce((sum, amount) => sum.plus(amount), new Decimal(0));
        const municipal = ({ actor }: Account) =>
          actor.kind === "municipality" || actor.name === "Annan kommun";
        const difference = total(moving, municipal).minus(total(still, municipal));
        expect(difference.abs().lt("1e-9")).toBe(true);
        for (const account of moving.filter((each) => !municipal(each))) {
          const before = still.find(({ actor }) => actor === account.actor)!;
          expect(account.effects.map(String)).toEqual(before.effects.map(String));
        }
      }),
      RUNS,
    );
  });

  it("does not change when a cohort is split, cashable steps included", () => {
    fc.assert(
      fc.property(arbitraryAppraisal, (appraisal) => {
        const split = {
          ...appraisal,
          cohorts: appraisal.cohorts.flatMap((cohort) => {
            const first = Math.floor(cohort.number / 3);
            const rest = cohort.number - first;
            return [first, rest].map((number) => ({
              ...cohort,
              number: number as typeof cohort.number,
            }));
          }),
        };
        for (const measure of ["nettonuvärde", "nettonuvärde i kassan", "nytta", "kostnader"])
          expect(keyFigure(appraise(split), measure, "kommun")).toBeCloseTo(
            keyFigure(appraise(appraisal), measure, "kommun") as number,
            6,
          );
      }),
      RUNS,
    );
  });

  it("breaks even at the value that break-even gives", () => {
    const inputs = [
      "andel som lyckas",
      "alla enhetsvärden",
      "alla kostnader",
      "E1",
      "E1 dödvikt",
      "K1",
    ];
    let found = 0;
    fc.assert(
      fc.property(arbitraryAppraisal, fc.constantFrom(...inputs), (appraisal, input) => {
        const id = /^[EK]1/.exec(input)?.[0];
        fc.pre(
          id === undefined ||
            [...appraisal.costs, ...appraisal.effects].some((row) => row.id === id),
        );
        const calculation = appraise(appraisal);
        let value: number;
        try {
          value = breakEven(calculation, input, "kommun");
        } catch {
          return;
        }
        found += 1;
        const at = calculationWith(appraisal, input, value);
        const gross = at.view(standardPerspective("municipality")).gross.at(-1)!;
        expect(Math.abs(keyFigure(at, "nettonuvärde", "kommun") as number)).toBeLessThanOrEqual(
          Math.max(0.005, 1e-12 * gross),
        );
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(5);
  });
});

function calculationWith(appraisal: Appraisal, input: string, value: number) {
  return appraise(findInput(appraisal, input).withValue(appraisal, value));
}
