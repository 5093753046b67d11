import { floatArithmetic } from "../../core/arithmetic";
import { volume } from "../../core/effects";
import type { Count, Share } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import {
  attribution,
  deadweight,
  displacement,
  effectShare,
  effectTexts,
  participants,
  successRate,
  zeroIsBlank,
} from "../parameters";

const ALL = 1 as Share;
const NONE = 0 as Share;

export const definition = defineFunction({
  id: "VOLUME",
  group: "effects",
  parameters: [
    participants(),
    successRate(),
    optional(deadweight()),
    zeroIsBlank(attribution()),
    optional(displacement()),
    zeroIsBlank(effectShare()),
  ],
  result: { unit: "count", spills: false },
  evaluate: (
    number: Count,
    rate: Share,
    anyway: Share = NONE,
    ours: Share = ALL,
    displaced: Share = NONE,
    share: Share = ALL,
  ) =>
    volume(floatArithmetic, number, rate, {
      share,
      deadweight: anyway,
      attribution: ours,
      displacement: displaced,
    }),
});

export const help: FunctionHelp = {
  name: { sv: "Volym: deltagare med effekt", en: "Volume: participants with the effect" },
  summary: {
    sv: "Hur många deltagare som får effekten tack vare insatsen, efter dödvikt, vår andel och undanträngning.",
    en: "How many participants have the effect because of the intervention, after deadweight, attribution and displacement.",
  },
  definition: {
    sv: "Deltagarna gånger andelen som lyckas, gånger andelen av dem som får just denna effekt, minus dem som hade fått den ändå, gånger den del som är insatsens förtjänst, minus dem som tränger undan andra. Svaret behöver inte vara ett heltal. SROI-guidens avdrag på 25 % för andras bidrag skrivs här som vår andel 75 %.",
    en: "The participants times the share who succeed, times the share of them that has this effect, less those who would have had it anyway, times the part due to the intervention, less those who displace others. The answer need not be whole. The SROI Guide's deduction of 25% for others is written here as an attribution of 75%.",
  },
  formula: "N · s · andel · (1 − dödvikt) · vår andel · (1 − undanträngning)",
  parameters: effectTexts,
  keywords: {
    sv: ["volym", "dödvikt", "undanträngning", "vår andel", "tillskrivning", "kontrafaktisk"],
    en: ["volume", "deadweight", "displacement", "attribution", "counterfactual"],
  },
  references: [
    { title: "The SROI Network, A Guide to Social Return on Investment", year: 2012 },
    { title: "SOCINV, docs/method.md section 3", year: 2026 },
  ],
  examples: [
    {
      title: {
        sv: "40 deltagare, hälften lyckas, avdrag för dödvikt och andras bidrag",
        en: "40 participants, half succeed, deductions for deadweight and others' part",
      },
      cells: [40, 0.5, 0.2, 0.75, 0.1, 0.5],
      result: 5.4,
      source: { kind: "native", formula: "=40*50%*50%*(1-20%)*75%*(1-10%)" },
    },
  ],
};
