import { ratePresets, type RatePreset } from "../../../../core/reference";
import type { Language, Text } from "../../../../core/text";
import { percentText } from "../../../figures/percent";
import { projectText } from "../../text/projectText";

/** The preset that a cell names: by its full name, or the newest edition of a name without its year. */
export function presetNamed(cell: unknown): RatePreset | undefined {
  if (typeof cell !== "string") return undefined;
  const wanted = cell.trim().toUpperCase();
  return (
    ratePresets.find(({ id }) => id === wanted) ??
    ratePresets.find(({ id }) => id.slice(0, id.lastIndexOf("-")) === wanted)
  );
}

/** «3,5 % – ASEK, samhällsekonomisk kalkylränta»: the value first. */
export function presetLabel({ label, schedule }: RatePreset, language: Language): string {
  const [first, ...later] = schedule.bands;
  const rate = first ? percentText(first.rate, language) : "";
  const falling = later.length > 0 ? "↘" : "";
  return `${rate}${falling} – ${label[language]}`;
}

/** Real or nominal, its later bands, where it is from and how old it is. */
export function presetHint(preset: RatePreset, thisYear: number, language: Language): string {
  const { basis, schedule, source } = preset;
  const later = schedule.bands.slice(1).map(({ from, rate }) => {
    const shown: Text = { sv: percentText(rate, "sv"), en: percentText(rate, "en") };
    return projectText.fromYear(from, shown)[language];
  });
  const kind = projectText[basis][language];
  const year = Number(/\d{4}$/.exec(preset.id)?.[0] ?? thisYear);
  const age = thisYear > year ? ` (${projectText.age(thisYear - year)[language]})` : "";
  return [[kind, ...later].join(", "), `${projectText.source(source)[language]}${age}`].join(". ");
}
