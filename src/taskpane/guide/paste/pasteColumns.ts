import { plainWord } from "../../../core/model/cells/sameWord";
import { tableColumns } from "../../../core/model/schema/tableColumns";
import type { Text } from "../../../core/text";
import { costFields } from "../fields/costFields";
import { effectFields } from "../fields/effectFields";
import type { FieldDefinition } from "../fields/fieldDefinition";
import { cohortFields } from "../fields/participantFields";
import type { MoneyUnit } from "../state";
import type { PasteTable } from "../text/pasteText";

/** The columns in the order in which they are read where no header row says otherwise, and which must be there. */
export const orders: Readonly<Record<PasteTable, readonly string[]>> = {
  participants: ["year", "number", "successRate"],
  costs: ["item", "actor", "kind", "amount", "from", "to", "source"],
  effects: ["effect", "actor", "kind", "unitValue", "lag", "duration", "source"],
};

export const needed: Readonly<Record<PasteTable, readonly string[]>> = {
  participants: ["year", "number"],
  costs: ["item", "amount"],
  effects: ["effect", "unitValue"],
};

export const pasteFields: Readonly<Record<PasteTable, Readonly<Record<string, FieldDefinition>>>> =
  { participants: cohortFields, costs: costFields, effects: effectFields };

/** Other words that people head such columns with. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  item: ["kostnadspost", "benämning", "vad", "kostnad", "aktivitet", "description"],
  actor: ["nämnd", "betalare", "vem", "förvaltning", "payer", "committee"],
  amount: ["kostnad per år", "summa", "budget", "cost"],
  number: ["deltagare", "antal deltagare", "participants"],
  effect: ["vad", "benämning", "description"],
  unitValue: ["värde", "belopp", "värde per år", "value", "amount"],
  from: ["från år", "startår", "from year"],
  to: ["till år", "till och med", "t.o.m.", "to year"],
};

export interface PasteColumn {
  readonly key: string;
  /** The unit that the header names, such as tkr. */
  readonly unit?: MoneyUnit;
}

/** The column that a header names; undefined where it names none of the table's. */
export function columnOfHeader(table: PasteTable, header: string): PasteColumn | undefined {
  const { word, unit } = withoutUnit(plainWord(header));
  const found = Object.entries(tableColumns[table]).find(
    ([key, { name }]) =>
      [name.sv, name.en].some((each) => plainWord(each) === word) ||
      (synonyms[key] ?? []).includes(word),
  );
  const byLabel = Object.entries(pasteFields[table]).find(([, { label }]) =>
    [label.sv, label.en].some((each) => plainWord(each) === word),
  );
  const key = (found ?? byLabel)?.[0];
  if (key === undefined) return undefined;
  return unit === undefined ? { key } : { key, unit };
}

const unitWords: Readonly<Record<string, MoneyUnit>> = {
  kr: "kr",
  kronor: "kr",
  sek: "kr",
  tkr: "tkr",
  "sek k": "tkr",
  tsek: "tkr",
  mnkr: "mnkr",
  mkr: "mnkr",
  "sek m": "mnkr",
  msek: "mnkr",
};

/** «belopp (tkr)», «belopp, tkr» and «belopp tkr» are the word and the unit. */
function withoutUnit(header: string): { word: string; unit?: MoneyUnit } {
  for (const [written, unit] of Object.entries(unitWords)) {
    const rest = [` (${written})`, `, ${written}`, ` i ${written}`, ` ${written}`].find((ending) =>
      header.endsWith(ending),
    );
    if (rest !== undefined) return { word: header.slice(0, -rest.length), unit };
  }
  return { word: header };
}

/** The order of the columns in words. */
export function orderText(table: PasteTable): Text {
  const words = (language: keyof Text): string =>
    orders[table].map((key) => tableColumns[table][key]?.name[language] ?? key).join(", ");
  return { sv: words("sv"), en: words("en") };
}
