import { standardPerspective } from "../perspective";
import type { StandardPerspective } from "../../model";
import { coFinancing } from "./coFinancing";
import type { MeasureContext } from "./context";
import { counted, measured } from "./definition";
import {
  benefitCostRatio,
  benefits,
  costOfWaiting,
  costs,
  equivalentAnnualAmount,
  netPresentValue,
  netPresentValueRatio,
  shareAfter,
  understatement,
} from "./presentValues";
import { rateOfReturn } from "./balances";

function seenBy<N>(context: MeasureContext<N>, key: StandardPerspective): MeasureContext<N> {
  return { ...context, view: context.calculation.view(standardPerspective(key)) };
}

/** Measures that are present values, and ratios of them. */
export const valueMeasures = {
  netPresentValue: measured("nettonuvärde", "net present value", "money", netPresentValue, ["NPV"]),
  benefits: measured("nuvärde av effekter", "present value of benefits", "money", benefits, [
    "nytta",
    "benefits",
  ]),
  costs: measured("nuvärde av kostnader", "present value of costs", "money", costs, [
    "kostnader",
    "costs",
  ]),
  benefitCostRatio: measured(
    "nytto-kostnadskvot",
    "benefit-cost ratio",
    "ratio",
    benefitCostRatio,
    ["BCR"],
  ),
  netPresentValueRatio: measured(
    "nettonuvärdeskvot",
    "net present value ratio",
    "ratio",
    netPresentValueRatio,
    ["NNK"],
  ),
  fiscalRoi: measured(
    "offentlig avkastning",
    "fiscal return on investment",
    "ratio",
    (context) => benefitCostRatio(seenBy(context, "publicSector")),
    ["fiscal ROI"],
  ),
  sroi: measured(
    "social avkastning",
    "social return on investment",
    "ratio",
    (context) => benefitCostRatio(seenBy(context, "society")),
    ["SROI"],
  ),
  // Never the bare word internränta: it is also the internal rate charged on assets.
  internalRate: counted("flödets internränta", "internal rate of return", "rate", rateOfReturn, [
    "IRR",
    "internränta (IRR)",
  ]),
  annuity: measured("annuitet", "equivalent annual amount", "money", equivalentAnnualAmount, [
    "EAC",
  ]),
  shareAfter1: measured(
    "andel av värdet efter år 1",
    "share of value after year 1",
    "share",
    (context) => shareAfter(context, 1),
  ),
  shareAfter5: measured(
    "andel av värdet efter år 5",
    "share of value after year 5",
    "share",
    (context) => shareAfter(context, 5),
  ),
  shareAfter10: measured(
    "andel av värdet efter år 10",
    "share of value after year 10",
    "share",
    (context) => shareAfter(context, 10),
  ),
  understatement: measured("underskattning", "understatement", "ratio", understatement),
  costOfNotActing: measured("kostnad för att avstå", "cost of not acting", "money", benefits),
  costOfWaiting: measured("kostnad för att vänta", "cost of waiting", "money", (context) =>
    costOfWaiting(context, 1),
  ),
  coFinancing: counted("samfinansiering", "co-financing", "money", coFinancing),
};
