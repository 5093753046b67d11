import { findRatePreset, referenceMessages } from "../../core/reference";
import type { Text } from "../../core/text";
import { defineFunction, type FunctionHelp, type ResultCell } from "../definition";
import { textOf } from "../parameters";

const headings: readonly Text[] = [
  { sv: "Från år", en: "From year" },
  { sv: "Ränta", en: "Rate" },
  { sv: "Till år", en: "To year" },
  { sv: "Slag", en: "Basis" },
  { sv: "Namn", en: "Name" },
  { sv: "Källa", en: "Source" },
];
const bases: Readonly<Record<"real" | "nominal", Text>> = {
  real: { sv: "real", en: "real" },
  nominal: { sv: "nominell", en: "nominal" },
};
const onwards: Text = { sv: "och framåt", en: "onwards" };

const DANISH_MEMO =
  "Finansministeriet, Dokumentationsnotat om den samfundsøkonomiske diskonteringsrente, 7 januar 2021";

export const definition = defineFunction({
  id: "RATEBANDS",
  group: "prices",
  parameters: [
    textOf({ key: "preset", name: { sv: "räntenamn", en: "preset" }, kind: "presetName" }),
  ],
  result: { unit: "mixed", spills: true },
  evaluate: (name: string): readonly (readonly ResultCell[])[] => {
    const { id, basis, schedule, source } = findRatePreset(
      name,
      "preset",
      referenceMessages.unknownPreset,
    );
    const { bands, lastYear } = schedule;
    const rows = bands.map(({ from, rate }, place): readonly ResultCell[] => {
      const next = bands[place + 1];
      const to = next ? next.from - 1 : (lastYear ?? onwards);
      return [from, rate, to, bases[basis], id, source];
    });
    return [headings, ...rows];
  },
});

export const help: FunctionHelp = {
  name: { sv: "Räntetrappa", en: "Rate schedule" },
  summary: {
    sv: "En fastställd ränta som tabell: från år, ränta, till år, real eller nominell, namn och källa. Utan årtal ges den senaste.",
    en: "A published rate as a table: from year, rate, to year, real or nominal, name and source. Without a year the newest.",
  },
  definition: {
    sv: "De två första kolumnerna kan användas som ränta i alla funktioner. En nominell ränta hör ihop med nominella flöden; REALRATE gör den real.",
    en: "The first two columns can be used as the rate in every function. A nominal rate belongs with nominal flows; REALRATE makes it real.",
  },
  formula: "r(t) = räntan för det band där år t ligger",
  keywords: {
    sv: ["kalkylränta", "diskonteringsränta", "ASEK", "Green Book", "internränta", "SKR"],
    en: ["discount rate", "ASEK", "Green Book", "SKR"],
  },
  references: [
    {
      title: "HM Treasury, The Green Book, annex 6",
      year: 2022,
      url: "https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government",
    },
  ],
  examples: [
    {
      title: { sv: "Danmarks ränta från 2021", en: "The Danish rate of 2021" },
      cells: ["DK-2021"],
      result: [
        headings,
        [0, 0.035, 35, bases.real, "DK-2021", DANISH_MEMO],
        [36, 0.025, 70, bases.real, "DK-2021", DANISH_MEMO],
      ],
      source: {
        kind: "published",
        title:
          "Finansministeriet, Dokumentationsnotat om den samfundsøkonomiske diskonteringsrente",
        year: 2021,
        locator: "7 januar 2021",
        url: "https://www.pdfdrive.to/dl/dokumentationsnotat-for-den-samfundsoekonomiske-diskonteringsrente-7-januar-2021",
      },
    },
  ],
};
