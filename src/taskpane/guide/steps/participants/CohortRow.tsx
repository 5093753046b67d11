import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { ReactNode } from "react";
import { useText } from "../../../language/LanguageContext";
import { CellField } from "../../fields/CellField";
import { cohortFields } from "../../fields/participantFields";
import { useCell } from "../../fields/useCell";
import { rowCell } from "../../state";
import { useDispatch } from "../../store/GuideContext";
import { participantsText } from "../../text/participantsText";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "80px minmax(0, 1fr) 32px",
    gap: "8px",
    alignItems: "start",
  },
  withOwn: { gridTemplateColumns: "72px minmax(0, 1fr) minmax(0, 1fr) 32px" },
  // Beside the field, not beside its label.
  underLabel: { marginTop: "24px" },
});

interface CohortRowProps {
  readonly row: string;
  readonly number: number;
  readonly withOwn: boolean;
}

const columns = ["year", "number", "successRate"] as const;

/** Those who start in one year. Labels stand above the first row and are spoken for the others. */
export function CohortRow({ row, number, withOwn }: CohortRowProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const dispatch = useDispatch();
  const year = useCell(rowCell("participants", row, "year"));
  const named = String(year.value ?? text(participantsText.row(number)));
  return (
    <div className={mergeClasses(styles.row, withOwn && styles.withOwn)}>
      {columns
        .filter((column) => withOwn || column !== "successRate")
        .map((column) => (
          <CellField
            key={column}
            cell={rowCell("participants", row, column)}
            field={cohortFields[column]}
            {...(number === 1
              ? {}
              : {
                  spokenLabel: text(participantsText.spoken(cohortFields[column].label, number)),
                })}
          />
        ))}
      <Button
        appearance="subtle"
        className={number === 1 ? styles.underLabel : ""}
        icon={<DeleteRegular />}
        aria-label={text(participantsText.removeYear(named))}
        onClick={() => {
          dispatch({ type: "removeRow", table: "participants", row });
          dispatch({ type: "go", step: "participants", focus: "list/participants" });
        }}
      />
    </div>
  );
}
