import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { useLanguage } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { guideProblems } from "../checks/guideProblems";
import { costFields } from "../fields/costFields";
import { effectFields, notPricedFields } from "../fields/effectFields";
import { cellId, rowCell, type Draft, type EntryTable } from "../state";
import { useGuide } from "../store/GuideContext";

const useStyles = makeStyles({ notice: { marginBottom: "16px" } });

const shownFields: Readonly<Record<EntryTable, readonly string[]>> = {
  costs: Object.keys(costFields),
  effects: Object.keys(effectFields),
  notMonetised: [...Object.keys(notPricedFields), "size"],
};

interface OtherErrorsProps {
  readonly table: EntryTable;
  readonly row: string;
}

/** Errors of a row in columns that its page has no field for, such as an id that stands twice in the sheet. */
export function OtherErrors({ table, row }: OtherErrorsProps): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const errors = useGuide(({ draft }) =>
    otherErrors(draft, table, row)
      .map(({ text }) => text[language])
      .join("\n"),
  );
  if (errors === "") return null;
  return (
    <div className={styles.notice}>
      <Notice kind="error">
        {errors.split("\n").map((error) => (
          <div key={error}>{error}</div>
        ))}
      </Notice>
    </div>
  );
}

function otherErrors(draft: Draft, table: EntryTable, row: string) {
  const shown = new Set(shownFields[table].map((column) => cellId(rowCell(table, row, column))));
  return guideProblems(draft).filter(
    ({ severity, cell, location: { page } }) =>
      severity === "error" && page?.kind === "entry" && page.row === row && !shown.has(cell ?? ""),
  );
}
