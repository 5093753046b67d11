import { isBlank } from "../../../core/model/cells/isBlank";
import { costKinds, effectKinds } from "../../../core/model/schema/choices";
import { costFields } from "../fields/costFields";
import { effectFields, notPricedFields } from "../fields/effectFields";
import type { FieldDefinition } from "../fields/fieldDefinition";
import { cohortFields, rateFields } from "../fields/participantFields";
import { projectFields, type ProjectKey } from "../fields/projectFields";
import { wordOf } from "../fields/wordOf";
import { assumptionCell, readCell, type Draft, type EntryTable } from "../state";
import type { GuideField } from "./guideField";

/** Every field of the guide that a draft has now, in the order of the steps. Fields that a choice hides are left out. */
export function draftFields(draft: Draft): readonly GuideField[] {
  return [
    ...projectFieldsOf(draft),
    ...cohortFieldsOf(draft),
    ...rateFieldsOf(draft),
    ...entryFields(draft, "costs", costFields, costDemands),
    ...entryFields(draft, "effects", effectFields, effectDemands),
    ...entryFields(draft, "notMonetised", notPricedFields, () => []),
  ];
}

function projectFieldsOf(draft: Draft): readonly GuideField[] {
  const isPreset = typeof readCell(draft, assumptionCell("discountRate")) === "string";
  return (Object.keys(projectFields) as ProjectKey[])
    .filter((key) => key !== "discountRate" || !isPreset)
    .map((key) => ({
      cell: assumptionCell(key),
      field: projectFields[key],
      location: { step: "project" },
    }));
}

function cohortFieldsOf({ tables }: Draft): readonly GuideField[] {
  return tables.participants.rows.flatMap(({ uid }) =>
    Object.entries(cohortFields).map(([column, field]) => ({
      cell: { table: "participants" as const, row: uid, column },
      field,
      location: { step: "participants" as const },
    })),
  );
}

function rateFieldsOf(draft: Draft): readonly GuideField[] {
  const { successRate } = rateFields;
  const field = everyCohortHasItsOwn(draft) ? optional(successRate) : successRate;
  const parts = ["treated", "treatedSuccesses", "controls", "controlSuccesses"] as const;
  const compared = draft.rateBasis === "comparison" ? parts : [];
  return [
    { cell: assumptionCell("successRate"), field, location: { step: "participants" } },
    ...compared.map((part) => ({
      cell: assumptionCell(`comparison: ${part}`),
      field: rateFields[part],
      location: { step: "participants" as const },
    })),
  ];
}

function everyCohortHasItsOwn(draft: Draft): boolean {
  const { rows } = draft.tables.participants;
  const own = (row: string) =>
    readCell(draft, { table: "participants", row, column: "successRate" });
  return rows.length > 0 && rows.every(({ uid }) => !isBlank(own(uid)) && own(uid) !== 0);
}

type Demands = (draft: Draft, row: string) => readonly string[];

/** The columns of an entry that must not be blank though they may be so in other entries. */
const sometimes = ["from", "to", "counterpart"];

function entryFields(
  draft: Draft,
  table: EntryTable,
  fields: Readonly<Record<string, FieldDefinition>>,
  demands: Demands,
): readonly GuideField[] {
  return draft.tables[table].rows.flatMap(({ uid }) => {
    const demanded = demands(draft, uid);
    return Object.entries(fields).map(([column, field]) => ({
      cell: { table, row: uid, column },
      field: sometimes.includes(column) && !demanded.includes(column) ? optional(field) : field,
      location: {
        step: table === "costs" ? ("participants" as const) : ("effects" as const),
        page: { kind: "entry" as const, table, row: uid },
      },
    }));
  });
}

function optional(field: FieldDefinition): FieldDefinition {
  const kept = Object.entries(field).filter(([property]) => property !== "missing");
  return Object.fromEntries(kept) as unknown as FieldDefinition;
}

const costDemands: Demands = (draft, row) => {
  const kind = wordOf(costKinds, readCell(draft, { table: "costs", row, column: "kind" }));
  if (kind === "once") return ["from"];
  return kind === "yearly" ? ["from", "to"] : [];
};

const effectDemands: Demands = (draft, row) => {
  const kind = wordOf(effectKinds, readCell(draft, { table: "effects", row, column: "kind" }));
  return kind === "transfer" || kind === "tax" ? ["counterpart"] : [];
};
