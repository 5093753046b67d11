import { useState } from "react";
import type { Text } from "../../core/text";
import { splitAddress } from "../../workbook/plan/address";
import type { Argument } from "../../workbook/plan/formula";
import type { Insertion } from "../../workbook/port";
import type { CatalogueEntry } from "../services/catalogue";
import { useServices } from "../services/ServicesContext";
import { functionText } from "../text/functionText";
import { circularArgument, planInsertion } from "./insertion";
import type { LiveResult } from "./liveResult";

/** What came of the last press on Infoga. */
export type InsertionState =
  | { readonly kind: "nothing" }
  | { readonly kind: "inserted"; readonly cell: string }
  | { readonly kind: "occupied"; readonly insertion: Insertion; readonly content: string }
  | { readonly kind: "problem"; readonly text: Text };

interface InsertionControl {
  readonly state: InsertionState;
  readonly insert: (args: readonly Argument[], live: LiveResult | undefined) => Promise<void>;
  readonly replace: (insertion: Insertion) => Promise<void>;
  readonly giveUp: () => void;
}

/** Puts the formula where the cursor is. A cell that is not empty is asked about, unless it holds this page's own formula. */
export function useInsertion(entry: CatalogueEntry): InsertionControl {
  const { workbook } = useServices();
  const [state, setState] = useState<InsertionState>({ kind: "nothing" });

  const put = async (insertion: Insertion): Promise<void> => {
    const outcome = await workbook.insertFormula(insertion);
    if (!outcome.ok) setState({ kind: "problem", text: outcome.problem.text });
    else if (outcome.value.kind === "inserted")
      setState({ kind: "inserted", cell: outcome.value.cell });
    else if (isOwn(entry, outcome.value.content)) await put({ ...insertion, overwrite: true });
    else setState({ kind: "occupied", insertion, content: outcome.value.content });
  };

  const insert: InsertionControl["insert"] = async (args, live) => {
    const selection = await workbook.selection();
    if (!selection.ok) {
      setState({ kind: "problem", text: selection.problem.text });
      return;
    }
    const insertion = planInsertion(entry, args, live, selection.value.activeCell);
    const circular = circularArgument(entry, args, insertion);
    const { cells } = splitAddress(insertion.cell);
    if (circular) setState({ kind: "problem", text: functionText.circular(cells, circular.name) });
    else await put(insertion);
  };

  return {
    state,
    insert,
    replace: (insertion) => put({ ...insertion, overwrite: true }),
    giveUp: () => {
      setState({ kind: "nothing" });
    },
  };
}

/** The cell holds a call of the same function: then a new one is an update, and no loss. */
function isOwn(entry: CatalogueEntry, content: string): boolean {
  return content.toUpperCase().startsWith(`=SOCINV.${entry.id}(`);
}
