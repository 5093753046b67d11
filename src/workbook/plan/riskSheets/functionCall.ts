import type { RiskSheetInput } from "./riskSheetInput";

/** `=SOCINV.TORNADO(Antaganden[#All],…,"nettonuvärde","kommun",25)`, in English notation. */
export function functionCall(
  id: string,
  { tables, measure, perspective, horizon }: RiskSheetInput,
  before: readonly (number | undefined)[] = [],
): string {
  const given = [
    ...tableArguments(tables),
    ...before.map((value) => (value === undefined ? "" : String(value))),
    quoted(measure),
    quoted(perspective),
    String(horizon),
  ];
  return `=SOCINV.${id}(${given.join(",")})`;
}

/** `=SOCINV.CASHFLOW(Antaganden[#All],…,"kommun","kostnader")`: the tables, then words. */
export function tableCall(
  id: string,
  { tables }: Pick<RiskSheetInput, "tables">,
  words: readonly string[] = [],
): string {
  return `=SOCINV.${id}(${[...tableArguments(tables), ...words.map(quoted)].join(",")})`;
}

function tableArguments({
  assumptions,
  participants,
  costs,
  effects,
}: RiskSheetInput["tables"]): readonly string[] {
  return [assumptions, participants, costs, effects].map((name) => `${name}[#All]`);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
