import type { Text } from "../../../text";
import { costColumns, effectColumns } from "../../../model/schema/tableColumns";
import {
  aShare,
  anyAmount,
  notNegative,
  wholeYears,
  type Bounds,
  type Role,
} from "./uncertainInput";

/** How a number of a row may be uncertain. */
export interface RowColumn {
  readonly bounds: Bounds;
  readonly role: (row: number) => Role;
}

const whole = (): Role => ({ kind: "whole" });
/** What decides only how much can be taken out of a budget. */
const inert = (): Role => ({ kind: "inert" });

/** The numbers of a cost that can be uncertain. */
export const costNumbers: Readonly<Record<string, RowColumn>> = {
  amount: { bounds: notNegative, role: (row) => ({ kind: "cost", row }) },
};

/** The numbers of an effect that can be uncertain. */
export const effectNumbers: Readonly<Record<string, RowColumn>> = {
  unitValue: {
    bounds: anyAmount,
    role: (row) => ({ kind: "effect", row, column: "unitValue" }),
  },
  share: { bounds: aShare, role: (row) => ({ kind: "effect", row, column: "share" }) },
  deadweight: { bounds: aShare, role: (row) => ({ kind: "effect", row, column: "deadweight" }) },
  attribution: {
    bounds: aShare,
    role: (row) => ({ kind: "effect", row, column: "attribution" }),
  },
  displacement: {
    bounds: aShare,
    role: (row) => ({ kind: "effect", row, column: "displacement" }),
  },
  haircut: { bounds: aShare, role: (row) => ({ kind: "effect", row, column: "haircut" }) },
  lag: { bounds: wholeYears, role: whole },
  duration: { bounds: wholeYears, role: whole },
  dropOff: { bounds: aShare, role: whole },
  cashableShare: { bounds: aShare, role: inert },
  step: { bounds: notNegative, role: inert },
  cashLag: { bounds: wholeYears, role: inert },
};

/** "E3 varaktighet": a row's id and its column. */
export function rowName(id: string, table: "costs" | "effects", column: string): Text {
  const columns = table === "costs" ? costColumns : effectColumns;
  const named = (columns as Readonly<Record<string, { readonly name: Text }>>)[column]?.name;
  const { sv, en } = named ?? { sv: column, en: column };
  return { sv: `${id} ${sv.toLowerCase()}`, en: `${id} ${en.toLowerCase()}` };
}
