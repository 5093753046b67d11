import type { Appraisal } from "../../../core/model";
import type { Text } from "../../../core/text";
import { capital } from "../../figures/capital";

/** An input by the name of its row where it has one: "Särskilt stöd per elev" for "E1 enhetsvärde", "… – varaktighet" for others. */
export function inputTitle(name: Text, appraisal: Appraisal): Text {
  const row = rowOf(name.sv, appraisal);
  if (!row) return { sv: capital(name.sv), en: capital(name.en) };
  return { sv: titled(row, name.sv), en: titled(row, name.en) };
}

interface NamedRow {
  readonly id: string;
  readonly title: string;
}

/** What a row is mostly varied by; the other columns are named. */
const usual = /^(belopp|amount|enhetsvärde|unit value)$/;

function titled({ id, title }: NamedRow, name: string): string {
  const column = name.slice(id.length + 1);
  return usual.test(column) ? title : `${title} – ${column}`;
}

function rowOf(name: string, { costs, effects }: Appraisal): NamedRow | undefined {
  const rows = [
    ...costs.map(({ id, item }) => ({ id, title: item })),
    ...effects.map(({ id, effect }) => ({ id, title: effect })),
  ];
  return rows.find(({ id, title }) => title !== "" && name.startsWith(`${id} `));
}
