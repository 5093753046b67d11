import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Choice } from "../../../core/model/cells/choice";
import {
  costKinds,
  distributionNames,
  effectKinds,
  timings,
} from "../../../core/model/schema/choices";
import type { Text } from "../../../core/text";

const cost: Readonly<Record<keyof typeof costKinds.words, Text>> = {
  once: t("En gång", "Once"),
  yearly: t("Varje år", "Every year"),
  perParticipant: t("Per deltagare som börjar", "Per participant who starts"),
};

const effect: Readonly<Record<keyof typeof effectKinds.words, Text>> = {
  real: t("Resurser som används mindre eller mer", "Resources used less or more"),
  income: t("Arbetsinkomst, värdet av produktion", "Earnings, the value of production"),
  transfer: t("Bidrag som byter ägare", "Allowances that change hands"),
  tax: t("Skatt", "Tax"),
};

const timing: Readonly<Record<keyof typeof timings.words, Text>> = {
  start: t("Vid årets början", "At the start of the year"),
  half: t("Jämnt över året", "Evenly over the year"),
  mid: t("Mitt i året", "In the middle of the year"),
  end: t("Vid årets slut", "At the end of the year"),
};

const distribution: Readonly<Record<keyof typeof distributionNames.words, Text>> = {
  fixed: t("Fast, varieras inte", "Fixed, not varied"),
  uniform: t("Likformig, allt lika troligt", "Uniform, all equally likely"),
  triangular: t("Triangel", "Triangular"),
  pert: t("PERT, som triangel men mjukare", "PERT, a softer triangle"),
  normal: t("Normal", "Normal"),
  lognormal: t("Lognormal", "Lognormal"),
  beta: t("Beta, för andelar", "Beta, for shares"),
  binomial: t("Binomial, för antal som lyckas", "Binomial, for numbers who succeed"),
};

const all: readonly (readonly [object, Readonly<Record<string, Text>>])[] = [
  [costKinds, cost],
  [effectKinds, effect],
  [timings, timing],
  [distributionNames, distribution],
];

/** A word of the tables as the guide says it; undefined where the word itself will do. */
export function choiceText(choice: Choice<string>, key: string): Text | undefined {
  return all.find(([of]) => of === choice)?.[1][key];
}
