import type { AddInReference, FileDetails } from "../../workbook/fileDetails";
import type { Edition } from "../../workbook/plan/edition";
import type { WorkbookPlan } from "../../workbook/plan/workbookPlan";
import type { ChosenFile, Collecting } from "../../workbook/collect/collectFiles";

/** Files on the user's own computer. Nothing of them goes anywhere else. */
export interface Files {
  readonly write: (
    plan: WorkbookPlan,
    edition: Edition,
    details: FileDetails,
  ) => Promise<Uint8Array>;
  /** Hands a file over to the browser, which puts it among the downloads. */
  readonly save: (name: string, bytes: Uint8Array) => void;
  readonly collect: (files: readonly ChosenFile[], progress: (done: number) => void) => Collecting;
  /** How this organisation's add-in is known to Excel; undefined where the deployment does not say. */
  readonly addIn: () => Promise<AddInReference | undefined>;
  readonly now: () => Date;
}
