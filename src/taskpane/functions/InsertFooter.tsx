import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { splitAddress } from "../../workbook/plan/address";
import type { Argument } from "../../workbook/plan/formula";
import type { Outcome, Selection } from "../../workbook/port";
import { useText } from "../language/LanguageContext";
import type { CatalogueEntry } from "../services/catalogue";
import { functionText } from "../text/functionText";
import { InsertionNotice } from "./InsertionNotice";
import type { LiveResult } from "./liveResult";
import { useInsertion, type InsertionState } from "./useInsertion";

const useStyles = makeStyles({ notice: { width: "100%", ":empty": { display: "none" } } });

interface InsertFooterProps {
  readonly entry: CatalogueEntry;
  readonly args: readonly Argument[];
  readonly live: LiveResult | undefined;
  readonly selection: Outcome<Selection> | undefined;
  /** No field stands in the way. */
  readonly isReady: boolean;
  /** Asks every field to show what is the matter. */
  readonly attempt: () => void;
  readonly goBack: () => void;
}

/** Infoga i B12, and what came of it. The button is never disabled: pressed too early it shows what is missing. */
export function InsertFooter(props: InsertFooterProps): ReactNode {
  const { entry, args, live, selection, isReady, attempt, goBack } = props;
  const styles = useStyles();
  const text = useText();
  const insertion = useInsertion(entry);
  const press = (): void => {
    if (isReady) void insertion.insert(args, live);
    else attempt();
  };
  return (
    <>
      <div className={styles.notice}>
        <InsertionNotice insertion={insertion} />
      </div>
      <Button appearance="primary" onClick={press}>
        {text(labelOf(selection, insertion.state))}
      </Button>
      <Button appearance="subtle" onClick={goBack}>
        {text(functionText.cancel)}
      </Button>
    </>
  );
}

function labelOf(
  selection: Outcome<Selection> | undefined,
  state: InsertionState,
): { sv: string; en: string } {
  if (!selection?.ok) return functionText.insert;
  const { activeCell } = selection.value;
  const { cells } = splitAddress(activeCell);
  const again = state.kind === "inserted" && state.cell === activeCell;
  return again ? functionText.update(cells) : functionText.insertIn(cells);
}
