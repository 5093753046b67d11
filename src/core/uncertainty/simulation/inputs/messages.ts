import { describeValue } from "../../../errors";
import type { Text } from "../../../text";

/** Every message about an uncertain input, in both languages: the input, what it must be, what it was. */
export const inputMessages = {
  cannotBeUncertain: ({ sv, en }: Text): Text => ({
    sv: `har en fördelning för ”${sv}”, som inte kan vara osäkert. Välj fast där.`,
    en: `has a distribution for “${en}”, which cannot be uncertain. Choose fixed there.`,
  }),
  twice: ({ sv, en }: Text): Text => ({
    sv: `har en fördelning för ”${sv}” på två ställen. Behåll en av dem.`,
    en: `has a distribution for “${en}” in two places. Keep one of them.`,
  }),
  lognormalNotPositive: ({ sv, en }: Text, low: number): Text => ({
    sv: `har lognormal fördelning för ”${sv}”. Lågt ska då vara större än 0. Det var ${describeValue(low).sv}.`,
    en: `has a lognormal distribution for “${en}”. Low must then be greater than 0. It was ${describeValue(low).en}.`,
  }),
  betaNotAShare: ({ sv, en }: Text): Text => ({
    sv: `har betafördelning för ”${sv}”. Beta gäller andelar mellan 0 och 100 %. Välj till exempel PERT.`,
    en: `has a beta distribution for “${en}”. Beta is for shares between 0 and 100%. Choose for example PERT.`,
  }),
  betaValue: ({ sv, en }: Text, value: number): Text => ({
    sv: `har betafördelning för ”${sv}”. Värdet ska då ligga mellan 0 och 100 %, inte på någon av gränserna. Det var ${describeValue(value).sv}.`,
    en: `has a beta distribution for “${en}”. The value must then lie between 0 and 100%, not at either. It was ${describeValue(value).en}.`,
  }),
  betaTooWide: ({ sv, en }: Text): Text => ({
    sv: `har betafördelning för ”${sv}” med lågt och högt så långt isär att ingen betafördelning passar. Flytta dem närmare värdet.`,
    en: `has a beta distribution for “${en}” with low and high so far apart that no beta distribution fits. Move them nearer the value.`,
  }),
  binomialElsewhere: ({ sv, en }: Text): Text => ({
    sv: `har binomialfördelning för ”${sv}”. Binomial gäller andel som lyckas, där antalet deltagare är känt. Välj till exempel beta.`,
    en: `has a binomial distribution for “${en}”. Binomial is for the success rate, where the number of participants is known. Choose for example beta.`,
  }),
  binomialFraction: (year: number, number: number): Text => ({
    sv: `har binomialfördelning för andel som lyckas. Antalet deltagare ${String(year)} ska då vara helt. Det var ${describeValue(number).sv}.`,
    en: `has a binomial distribution for the success rate. The number of participants in ${String(year)} must then be whole. It was ${describeValue(number).en}.`,
  }),
};
