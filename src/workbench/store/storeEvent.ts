import type { Box } from "./address";

export type StoreEvent =
  | {
      readonly type: "changed";
      readonly sheet: string;
      readonly box: Box;
      readonly byHost: boolean;
    }
  | { readonly type: "selected"; readonly sheet: string; readonly box: Box }
  /** The engine starts over: what a cell asked for in an earlier pass no longer counts. */
  | { readonly type: "pass" }
  | { readonly type: "calculated" }
  | { readonly type: "sheetAdded"; readonly sheet: string }
  | { readonly type: "sheetDeleted"; readonly sheet: string }
  | { readonly type: "sheetActivated"; readonly sheet: string }
  | {
      readonly type: "rowsMoved";
      readonly sheet: string;
      readonly from: number;
      readonly by: number;
    };

export type StoreListener = (event: StoreEvent) => void;

/** Tells everyone who listens, in the order they came. */
export class StoreEvents {
  private readonly listeners: StoreListener[] = [];

  on(listener: StoreListener): void {
    this.listeners.push(listener);
  }

  emit(event: StoreEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
