import type { Text } from "../text";
import { because } from "../units";
import type { RatePreset } from "./ratePreset";

/** Every message about reference values, in both languages. */
export const referenceMessages = {
  unknownRate: (was: string, presets: readonly RatePreset[]): Text =>
    because(
      was,
      `ska vara ett tal som 3,5 % eller namnet på en fastställd ränta: ${someOf(presets)}`,
      `must be a number such as 3.5% or the name of a published rate: ${someOf(presets)}`,
    ),
  unknownPreset: (was: string, presets: readonly RatePreset[]): Text =>
    because(
      was,
      `ska vara namnet på en fastställd ränta: ${someOf(presets)}`,
      `must be the name of a published rate: ${someOf(presets)}`,
    ),
  unknownPriceIndex: (was: string): Text =>
    because(
      was,
      "ska vara ”KPI” eller en tabell med år och index, till exempel A2:B12",
      "must be “KPI” or a table of year and index, for example A2:B12",
    ),
  priceIndexNotShipped: (was: string): Text =>
    because(
      was,
      "finns inte inlagt, för PKV räknas om vid varje prognos. Ange en egen tabell med år och index från SKR",
      "is not included, for PKV is revised at every forecast. Give a table of your own with year and index from SKR",
    ),
  unknownReference: (was: string): Text =>
    because(
      was,
      "ska vara id:t för ett referensvärde, till exempel ”kpi”. Sök med REFERENCES",
      "must be the id of a reference value, for example “kpi”. Search with REFERENCES",
    ),
  yearMissing: (label: Text, year: number, years: readonly (number | null)[]): Text => {
    const known = years.map(String).join(", ");
    return {
      sv: `${label.sv}: det finns inget värde för ${String(year)}. Det finns för ${known}.`,
      en: `${label.en}: there is no value for ${String(year)}. There is for ${known}.`,
    };
  },
  noHits: (search: string): Text => ({
    sv: `Inget referensvärde har alla orden i ”${search}”. Sök med färre ord, eller utan ord för att se alla.`,
    en: `No reference value has all the words of “${search}”. Search with fewer words, or with none to see all.`,
  }),
};

function someOf(presets: readonly RatePreset[]): string {
  return presets
    .slice(0, 3)
    .map(({ id }) => id)
    .join(", ");
}
