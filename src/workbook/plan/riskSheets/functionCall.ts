import type { RiskSheetInput } from "./riskSheetInput";

/** `=SOCINV.TORNADO(Antaganden[#All],…,"nettonuvärde","kommun",25)`, in English notation. */
export function functionCall(
  id: string,
  { tables, measure, perspective, horizon }: RiskSheetInput,
  before: readonly (number | undefined)[] = [],
): string {
  const { assumptions, participants, costs, effects } = tables;
  const given = [
    ...[assumptions, participants, costs, effects].map((name) => `${name}[#All]`),
    ...before.map((value) => (value === undefined ? "" : String(value))),
    quoted(measure),
    quoted(perspective),
    String(horizon),
  ];
  return `=SOCINV.${id}(${given.join(",")})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
