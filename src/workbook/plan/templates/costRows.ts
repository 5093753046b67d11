import { cite } from "../../../core/examples";
import type { Text } from "../../../core/text";
import { priceYear } from "./assumptionRows";
import type { TemplateRow } from "./templateTables";

/** 33 700 kr · 12 months · 1,3142: the average wage in municipalities 2022 with employer contributions. */
const staffYear = 531_462.48;

/** A year's pay of so many employees of the municipality, from year to year. */
export function staffCost(
  id: string,
  item: Text,
  actor: string,
  posts: number,
  years: readonly [from: number, to: number],
): TemplateRow {
  const [from, to] = years;
  const cited = cite("lon.kommun.2022");
  const amounts = `${String(posts)} · 33 700 · 12 · 1,3142`;
  return {
    id,
    item,
    actor,
    kind: { sv: "per år", en: "a year" },
    amount: Number((posts * staffYear).toFixed(2)),
    from,
    to,
    priceYear,
    source: {
      sv: `${amounts}, utan lokaler och ledning. ${cited}. Byt till er egen lön`,
      en: `${amounts}, without premises and management. ${cited}. Replace it with your own pay`,
    },
  };
}
