import { counted, kronor } from "./figures";
import type { SelfTestCase } from "./selfTestCase";

const SHARE = 0.128;
const COST_PER_PERSON = 15_750_000;
const persons = { sv: "personer", en: "persons" };

function exclusion(town: string, children: number, outside: number, cost: number): SelfTestCase {
  return {
    id: `exclusion-${town.toLowerCase()}`,
    title: {
      sv: `Utanförskapets pris, ${town} 2013`,
      en: `Cost of exclusion, ${town} 2013`,
    },
    origin: "published",
    source: "Utanförskapets pris, Skandias stiftelse Idéer för livet (2013)",
    functionId: "EXCLUSIONCOST",
    cells: [children, SHARE, COST_PER_PERSON],
    expected: [counted(outside, persons), kronor(cost)],
  };
}

/** Utanförskapets pris for three municipalities. Share and cost per person follow from the printed figures. */
export const exclusionCases: readonly SelfTestCase[] = [
  exclusion("Eskilstuna", 1083, 139, 2_189_250_000),
  exclusion("Flen", 148, 19, 299_250_000),
  exclusion("Skövde", 539, 69, 1_086_750_000),
];
