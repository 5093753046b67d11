import type { Text } from "../text";

/** Every message about prices, in both languages. */
export const priceMessages = {
  yearMissing: (name: Text, year: number, first: number, last: number): Text => ({
    sv: `${name.sv} har inget värde för ${String(year)}; det finns ${String(first)}–${String(last)}. Ange en egen tabell med år och index, eller en årlig framskrivning.`,
    en: `${name.en} has no value for ${String(year)}; it has ${String(first)}–${String(last)}. Give a table of your own with year and index, or a yearly rate of extrapolation.`,
  }),
};
