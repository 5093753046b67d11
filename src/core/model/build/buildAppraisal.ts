import type { ProblemList } from "../collectErrors";
import type { Factor, Share } from "../../units";
import type { Appraisal, Financing } from "../appraisal";
import type { ActorRegistry } from "../actors/actorRegistry";
import type { References } from "../references";
import { given } from "../read/given";
import type { NotMonetised } from "../rows";
import type { ReadRows } from "../read/readRows";
import { buildPerspectives } from "./buildActors";
import { buildDiscounting } from "./buildDiscounting";
import { buildInflation, buildPrices } from "./buildPrices";
import { buildRowInputs } from "./buildRowInputs";
import { buildComparison, buildCorrelations, buildFund } from "./buildSettings";
import { buildTime } from "./buildTime";
import type { AssumptionSet } from "./assumptionSet";

/** House defaults of the bad case: a tenth of the effects, and a fifth on the costs. */
const BAD_CASE = { rate: 0.1 as Share, cost: 0.2 as Factor };

/** Puts an appraisal together from rows that have been read. Problems go on the list; the result is whole in any case. */
export function buildAppraisal(
  rows: ReadRows,
  set: AssumptionSet,
  actors: ActorRegistry,
  financing: readonly Financing[],
  notMonetised: readonly NotMonetised[],
  references: References,
  problems: ProblemList,
): Appraisal {
  const time = buildTime(set, problems);
  const cohorts = rows.cohorts.map(({ value }) => value);
  const costs = rows.costs.map(({ value }) => value);
  const effects = rows.effects.map(({ value }) => value);
  return {
    ...time,
    ...sharesOf(set),
    name: set.text("name") ?? "",
    committee: set.text("committee") ?? "",
    discounting: buildDiscounting(set, references),
    prices: buildPrices(set, references, time.startYear),
    inflation: buildInflation(set),
    financing,
    perspectives: buildPerspectives(set, actors),
    correlations: buildCorrelations(set),
    rowInputs: buildRowInputs(rows.assumptions, costs, effects),
    ...given({ comparison: buildComparison(set), fund: buildFund(set) }),
    cohorts,
    costs,
    effects,
    notMonetised,
    assumptions: rows.assumptions.map(({ value }) => value),
  };
}

function sharesOf(set: AssumptionSet) {
  const share = (key: Parameters<AssumptionSet["number"]>[0], absent = 0 as Share) =>
    (set.number(key) ?? absent) as Share;
  return {
    badCase: {
      rate: share("badCaseRate", BAD_CASE.rate),
      cost: (set.number("badCaseCost") ?? BAD_CASE.cost) as Factor,
    },
    migration: share("migration"),
    taxFactor: (set.number("taxFactor") ?? 1) as Factor,
    keptShare: {
      municipality: share("keptShareMunicipality"),
      region: share("keptShareRegion"),
    },
    ...given({
      successRate: set.number("successRate") as Share | undefined,
      paybackTarget: set.number("paybackTarget"),
    }),
  };
}
