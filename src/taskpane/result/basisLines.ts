import { keyFigure, type Calculation } from "../../core/appraisal";
import { rateInYear } from "../../core/discounting";
import type { Appraisal } from "../../core/model";
import { findRatePreset } from "../../core/reference";
import type { Language, Text } from "../../core/text";
import { grouped } from "../figures/grouped";
import { percentText } from "../figures/percent";
import { basisText } from "../text/basisText";

/** One line of what a result rests on. */
export interface BasisLine {
  readonly label: Text;
  readonly value: string;
}

/** Rate, prices, participants, and how much of the rest has a source. */
export function basisLines<N>(
  calculation: Calculation<N>,
  language: Language,
): readonly BasisLine[] {
  const { appraisal } = calculation;
  const { costs, effects } = appraisal;
  const sourced = (rows: readonly { readonly source: string }[]): number =>
    rows.filter(({ source }) => source !== "").length;
  const weakest = weakestGrade(appraisal);
  return [
    { label: basisText.rate, value: rateOf(appraisal, language) },
    {
      label: basisText.prices,
      value: basisText.priceYear(appraisal.prices.priceYear)[language],
    },
    { label: basisText.participants, value: participantsOf(calculation, language) },
    { label: basisText.evidence, value: evidenceOf(appraisal, language) },
    {
      label: basisText.costs,
      value: basisText.costRows(costs.length, sourced(costs))[language],
    },
    {
      label: basisText.effects,
      value: [
        basisText.effectRows(effects.length, sourced(effects))[language],
        ...(weakest === undefined ? [] : [basisText.weakest(weakest)[language]]),
      ].join(", "),
    },
  ];
}

function rateOf({ discounting, horizon, assumptions }: Appraisal, language: Language): string {
  const at = (year: number): string =>
    percentText(rateInYear(discounting.schedule, year), language);
  const [first, last] = [at(1), at(Math.max(1, horizon))];
  const rate = first === last ? first : basisText.rateFromTo(first, last)[language];
  return withSource(
    rate,
    presetName(discounting.preset, language) || sourceOf(assumptions, "discountRate"),
  );
}

function presetName(preset: string | undefined, language: Language): string {
  return preset === undefined ? "" : findRatePreset(preset).label[language];
}

function participantsOf<N>(calculation: Calculation<N>, language: Language): string {
  const count = (measure: string): number =>
    Number(keyFigure(calculation, measure, "municipality"));
  const [all, successes] = [count("participants"), count("successes")];
  const shown = (number: number): string =>
    grouped(number, Number.isInteger(number) ? 0 : 1, language);
  if (all === 0) return shown(0);
  const share = percentText(successes / all, language, 0);
  return basisText.successes(shown(all), shown(successes), share)[language];
}

function evidenceOf({ comparison, assumptions }: Appraisal, language: Language): string {
  const source = sourceOf(assumptions, "successRate");
  const { treated, controls } = comparison ?? {};
  if (treated !== undefined && controls !== undefined)
    return withSource(
      basisText.comparison(grouped(treated, 0, language), grouped(controls, 0, language))[language],
      source,
    );
  return source || comparison?.description || basisText.noSource[language];
}

function weakestGrade({ effects }: Appraisal): number | undefined {
  const grades = effects.flatMap(({ evidenceGrade }) => evidenceGrade ?? []);
  return grades.length === 0 ? undefined : Math.max(...grades);
}

function sourceOf(assumptions: Appraisal["assumptions"], key: string): string {
  const row = assumptions.find((each) => each.kind === "single" && each.key === key);
  return row?.source ?? "";
}

function withSource(text: string, source: string): string {
  return source === "" ? text : `${text} – ${source}`;
}
