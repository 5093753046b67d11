import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { distributionNames } from "../../../core/model/schema/choices";
import type { Text } from "../../../core/text";

/** The words of the step Risk. */
export const riskText = {
  uncertain: t("Osäkra värden", "Uncertain values"),
  varied: (count: number, all: number): Text => ({
    sv: `${String(count)} av ${String(all)} varieras`,
    en: `${String(count)} of ${String(all)} vary`,
  }),
  none: t("Inget värde varieras än.", "No value varies yet."),
  noneWhy: t(
    "Lägg till det som du är minst säker på, så ser du vad det betyder för resultatet.",
    "Add what you are least sure of, and you see what it means for the result.",
  ),
  nothing: t(
    "Lägg till en kostnad och en effekt först, så finns det något att variera.",
    "Add a cost and an effect first, and there is something to vary.",
  ),
  add: t("Lägg till osäkert värde", "Add an uncertain value"),
  all: t("Allt varieras redan.", "Everything varies already."),
  low: t("Lågt", "Low"),
  likely: t("Troligast", "Most likely"),
  high: t("Högt", "High"),
  shape: t("Form", "Shape"),
  suggestion: t(
    "Ett förslag att utgå från. Skriv de gränser som du tror på.",
    "A suggestion to start from. Write the limits that you believe in.",
  ),
  remove: t("Sluta variera", "Stop varying"),
  close: t("Klar", "Done"),
  badCase: t("Om det går riktigt dåligt", "If it goes really badly"),
  badCaseLine: t(
    "Används i den tredje av de fem frågorna.",
    "Used in the third of the five questions.",
  ),
  rate: t("Når bara", "Reaches only"),
  rateUnit: { sv: "%\u00a0av\u00a0planen", en: "%\u00a0of\u00a0the\u00a0plan" },
  rateHint: t("Vanligt är 10 %.", "10% is usual."),
  cost: t("Blir dyrare", "Costs more"),
  costHint: t("Vanligt är 20 %.", "20% is usual."),
  matters: t("Vad betyder mest?", "What matters most?"),
  chance: t("Chans till överskott", "Chance of a surplus"),
  drawing: t("Räknar ut chansen …", "Working out the chance …"),
  lowAboveLikely: (low: Text, value: Text): Text => ({
    sv: `Lågt ska vara mindre än Troligast. Du skrev ${low.sv} och ${value.sv}.`,
    en: `Low must be less than Most likely. You entered ${low.en} and ${value.en}.`,
  }),
  highBelowLikely: (high: Text, value: Text): Text => ({
    sv: `Högt ska vara större än Troligast. Du skrev ${high.sv} och ${value.sv}.`,
    en: `High must be more than Most likely. You entered ${high.en} and ${value.en}.`,
  }),
  otherEnd: t(
    "Ange både Lågt och Högt, eller lämna båda tomma.",
    "Enter both Low and High, or leave both empty.",
  ),
};

/** What low and high mean, which depends on the shape. */
export const shapeHints: Readonly<Record<keyof typeof distributionNames.words, Text>> = {
  fixed: t(
    "Prövas ett i taget, men varieras inte när chansen räknas ut.",
    "Tried one at a time, but not varied when the chance is worked out.",
  ),
  uniform: t(
    "Allt mellan lågt och högt är lika troligt.",
    "Everything between low and high is equally likely.",
  ),
  triangular: t(
    "Lågt och högt är gränser som aldrig passeras.",
    "Low and high are limits that are never passed.",
  ),
  pert: t(
    "Lågt och högt är gränser som aldrig passeras; mitten väger tyngre än i en triangel.",
    "Low and high are limits that are never passed; the middle weighs more than in a triangle.",
  ),
  normal: t(
    "95 % av utfallen ligger mellan lågt och högt.",
    "95% of the outcomes lie between low and high.",
  ),
  lognormal: t(
    "95 % av utfallen ligger mellan lågt och högt; uppåt kan det bli mycket mer.",
    "95% of the outcomes lie between low and high; upwards it may be much more.",
  ),
  beta: t(
    "Ungefär 95 % av utfallen ligger mellan lågt och högt, aldrig under 0 eller över 100 %.",
    "About 95% of the outcomes lie between low and high, never below 0 or above 100%.",
  ),
  binomial: t(
    "Slumpen i hur många som lyckas. Lågt och högt används inte.",
    "Chance in how many succeed. Low and high are not used.",
  ),
};
