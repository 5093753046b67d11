import type { TableId } from "../../../core/model";

/** The steps of the guide, in their order. */
export const steps = ["project", "participants", "effects", "risk", "review"] as const;

export type StepId = (typeof steps)[number];

/** Lists whose entries have a page of their own. */
export type EntryTable = Extract<TableId, "costs" | "effects" | "notMonetised">;

/** A page that stands over its step: of one entry, the library, types of participants, pasting rows, or putting the calculation into the workbook. */
export type GuidePage =
  | {
      readonly kind: "entry";
      readonly table: EntryTable;
      readonly row: string;
      /** Just added: what is not entered yet is no error while its page is open for the first time. */
      readonly isNew?: true;
    }
  | { readonly kind: "library" }
  | { readonly kind: "typical" }
  | { readonly kind: "paste"; readonly table: "participants" | "costs" | "effects" }
  | { readonly kind: "insert" };

/** Where in the guide one is. */
export interface Location {
  readonly step: StepId;
  readonly page?: GuidePage;
  /** A field to move the focus to on arrival, by its cell id. */
  readonly focus?: string;
  /** Came from a problem listed on Granska, so the way back leads there. */
  readonly fromReview?: true;
}
