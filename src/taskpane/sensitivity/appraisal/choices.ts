import { measures, type Measure } from "../../../core/appraisal";
import type { Appraisal } from "../../../core/model";
import { standardPerspectives } from "../../../core/model/actors/standardPerspectives";
import type { Language, Text } from "../../../core/text";

/** The measures that make sense to vary, the usual one first. */
export const measureChoices: readonly Measure[] = [
  measures.netPresentValue,
  measures.benefitCostRatio,
  measures.netPresentValueRatio,
  measures.annuity,
  measures.internalRate,
  measures.payback,
  measures.discountedPayback,
  measures.costPerSuccess,
  measures.oneYearProfit,
  measures.fiveYearProfit,
];

const lowerIsBetter: readonly Measure[] = [
  measures.payback,
  measures.discountedPayback,
  measures.costPerSuccess,
];

/** What is looked at: names as the functions take them, in Swedish. */
export interface Followed {
  readonly measure: string;
  readonly perspective: string;
  readonly horizon: number | undefined;
}

export const usualFollowed: Followed = {
  measure: measures.netPresentValue.name.sv,
  perspective: "kommun",
  horizon: undefined,
};

/** The same with the appraisal's own horizon filled in: what the core is asked. */
export interface AskedFully {
  readonly measure: string;
  readonly perspective: string;
  readonly horizon: number;
}

/** What the core is asked, for an appraisal that may have lost the horizon or the perspective meanwhile. */
export function askedOf(followed: Followed, appraisal: Appraisal): AskedFully {
  const horizon = followed.horizon ?? appraisal.horizon;
  const perspectives = perspectiveChoices(appraisal).map(({ sv }) => sv);
  return {
    measure: followed.measure,
    perspective: perspectives.includes(followed.perspective) ? followed.perspective : "kommun",
    horizon: appraisal.horizons.some((each) => each === horizon) ? horizon : appraisal.horizon,
  };
}

export function measureNamed(name: string): Measure {
  return measureChoices.find((measure) => measure.name.sv === name) ?? measures.netPresentValue;
}

export function isLowerBetter(name: string): boolean {
  return lowerIsBetter.includes(measureNamed(name));
}

/** The standard perspectives and the calculation's own. */
export function perspectiveChoices({ perspectives }: Appraisal): readonly Text[] {
  return [
    ...Object.values(standardPerspectives.words).map(({ name }) => name),
    ...perspectives.map(({ name }) => ({ sv: name, en: name })),
  ];
}

/** "kommunen", in a sentence. */
export function whoseText(perspective: string): Text {
  const known: Readonly<Record<string, Text>> = {
    kommun: { sv: "kommunen", en: "the municipality" },
    "offentlig sektor": { sv: "offentlig sektor", en: "the public sector" },
    samhälle: { sv: "samhället", en: "society" },
  };
  return known[perspective] ?? { sv: perspective, en: perspective };
}

/** "Kommun, nettonuvärde, 25 år". */
export function followedText(asked: AskedFully, appraisal: Appraisal, language: Language): string {
  const perspective = perspectiveChoices(appraisal).find(({ sv }) => sv === asked.perspective);
  const { horizon } = asked;
  const years = language === "sv" ? "år" : horizon === 1 ? "year" : "years";
  return [
    perspective?.[language] ?? asked.perspective,
    measureNamed(asked.measure).name[language],
    `${String(horizon)}\u00a0${years}`,
  ].join(", ");
}
