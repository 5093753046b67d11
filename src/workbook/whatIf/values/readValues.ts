import type { Language, Text } from "../../../core/text";
import { readCellNumber, tidy, type NumberLook } from "./cellNumber";
import { valueMessages } from "./messages";

/** The values to try in a cell, as they are typed. */
export interface TypedValues {
  readonly kind: "steps" | "percent" | "list";
  readonly list: string;
  readonly from: string;
  readonly to: string;
  readonly step: string;
  /** How far from the cell's own value, in per cent. */
  readonly span: string;
  readonly spanStep: string;
}

export type ValueField = Exclude<keyof TypedValues, "kind">;

export type ValueProblems = Readonly<Partial<Record<ValueField, Text>>>;

export type ReadValues =
  | { readonly ok: true; readonly values: readonly number[] }
  | { readonly ok: false; readonly problems: ValueProblems };

/** The most values of one cell. */
export const mostValues = 41;

/** A cell's own value and how it writes numbers. */
export interface ValueBase extends NumberLook {
  readonly value: number;
}

const bare: NumberLook = { numberFormat: "General" };

/** Reads what is typed into the values it means, or tells field by field what is the matter. */
export function readValues(typed: TypedValues, base: ValueBase, language: Language): ReadValues {
  switch (typed.kind) {
    case "list":
      return readList(typed.list, base, language);
    case "steps":
      return readSteps(typed, base, language);
    case "percent":
      return readPercent(typed, base, language);
  }
}

function readList(list: string, look: NumberLook, language: Language): ReadValues {
  const parts = list
    .split(/[;\n\t]|,\s|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return wrong({ list: valueMessages.listMissing() });
  const values = parts.map((part) => readCellNumber(part, look, language));
  const bad = values.indexOf(undefined);
  if (bad >= 0) return wrong({ list: valueMessages.listNumber(parts[bad] ?? "") });
  return limited([...new Set(values.filter((value) => value !== undefined))], "list");
}

function readSteps(typed: TypedValues, look: NumberLook, language: Language): ReadValues {
  const [from, to, step] = [typed.from, typed.to, typed.step].map((text) =>
    readCellNumber(text, look, language),
  );
  if (from === undefined || to === undefined || step === undefined)
    return wrong({
      ...(from === undefined && { from: valueMessages.number(typed.from) }),
      ...(to === undefined && { to: valueMessages.number(typed.to) }),
      ...(step === undefined && { step: valueMessages.number(typed.step) }),
    });
  if (step <= 0) return wrong({ step: valueMessages.stepPositive(typed.step) });
  if (to < from) return wrong({ to: valueMessages.toBelowFrom(typed.from, typed.to) });
  return stepped(from, to, step, "step");
}

function readPercent(typed: TypedValues, base: ValueBase, language: Language): ReadValues {
  const span = readCellNumber(typed.span.replace(/^±\s*/, "").replace(/\s*%$/, ""), bare, language);
  const step = readCellNumber(typed.spanStep.replace(/\s*%$/, ""), bare, language);
  if (span === undefined || step === undefined)
    return wrong({
      ...(span === undefined && { span: valueMessages.number(typed.span) }),
      ...(step === undefined && { spanStep: valueMessages.number(typed.spanStep) }),
    });
  if (span <= 0) return wrong({ span: valueMessages.stepPositive(typed.span) });
  if (step <= 0) return wrong({ spanStep: valueMessages.stepPositive(typed.spanStep) });
  if (base.value === 0) return wrong({ span: valueMessages.percentOfZero() });
  const up = stepped(0, span, step, "spanStep");
  if (!up.ok) return up;
  const both = [
    ...up.values
      .slice(1)
      .map((part) => -part)
      .reverse(),
    ...up.values,
  ];
  const values = both.map((part) => tidy(base.value * (1 + part / 100)));
  return limited(values, "spanStep");
}

function stepped(from: number, to: number, step: number, field: ValueField): ReadValues {
  // A step that does not divide the span exactly in float64 still reaches its end.
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (count > mostValues) return wrong({ [field]: valueMessages.tooMany(count, mostValues) });
  return { ok: true, values: Array.from({ length: count }, (_, at) => tidy(from + at * step)) };
}

function limited(values: readonly number[], field: ValueField): ReadValues {
  return values.length > mostValues
    ? wrong({ [field]: valueMessages.tooMany(values.length, mostValues) })
    : { ok: true, values };
}

function wrong(problems: ValueProblems): ReadValues {
  return { ok: false, problems };
}
