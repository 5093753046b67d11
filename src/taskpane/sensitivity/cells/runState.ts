import type { Text } from "../../../core/text";
import type { Afterwards, TrialRun } from "../../../workbook/whatIf";
import type { Shape } from "./readCellsForm";

/** How far a run has come in the pane. */
export type RunState =
  | { readonly kind: "idle" }
  | { readonly kind: "looking" }
  | {
      readonly kind: "running";
      readonly done: number;
      readonly of: number;
      readonly secondsLeft: number | undefined;
    }
  | {
      readonly kind: "asking";
      readonly seconds: number;
      readonly answer: (goesOn: boolean) => void;
    }
  | { readonly kind: "writing" }
  | {
      readonly kind: "done";
      readonly sheet: string;
      readonly run: TrialRun;
      readonly shape: Shape;
      readonly afterwards: Afterwards;
    }
  /** Reasons that no field of the form shows. */
  | { readonly kind: "refused"; readonly reasons: readonly Text[] }
  | { readonly kind: "failed"; readonly why: Text }
  | { readonly kind: "stopped"; readonly why: Text; readonly afterwards: Afterwards }
  | { readonly kind: "notWritten"; readonly why: Text; readonly afterwards: Afterwards };
