import type { Problem, Severity } from "../../model";
import { tableNames } from "../../model/schema/tableColumns";
import type { Text } from "../../text";
import type { OutputTable } from "./outputTable";

const severities: Readonly<Record<Severity, Text>> = {
  error: { sv: "Fel", en: "Error" },
  warning: { sv: "Varning", en: "Warning" },
  note: { sv: "Notera", en: "Note" },
};

/** Every problem of the tables: how grave, where, what it is, what to do. */
export function problemTable(problems: readonly Problem[]): OutputTable {
  const blank: Text = { sv: "", en: "" };
  const header = [
    { sv: "Allvar", en: "Severity" },
    { sv: "Tabell", en: "Table" },
    { sv: "Rad", en: "Row" },
    { sv: "Kolumn", en: "Column" },
    { sv: "Problem", en: "Problem" },
    { sv: "Gör så här", en: "What to do" },
  ];
  const none = { sv: "Inga problem.", en: "No problems." };
  if (problems.length === 0) return [header, [blank, blank, blank, blank, none, blank]];
  return [
    header,
    ...problems.map(({ severity, table, row, column, what, remedy }) => [
      severities[severity],
      tableNames[table],
      row ?? blank,
      column ?? blank,
      what,
      remedy,
    ]),
  ];
}

/** A problem as one sentence, with its place: what a function says when the tables hold an error. */
export function problemSentence({ table, row, column, what, remedy }: Problem): Text {
  const place = (language: keyof Text) =>
    [
      tableNames[table][language],
      ...(row === undefined ? [] : [`${language === "sv" ? "rad" : "row"} ${String(row)}`]),
      ...(column ? [column[language]] : []),
    ].join(", ");
  return {
    sv: `${place("sv")}: ${what.sv} ${remedy.sv}`,
    en: `${place("en")}: ${what.en} ${remedy.en}`,
  };
}
