import { memo, type ReactNode } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { guideProblems } from "../checks/guideProblems";
import { domId } from "../fields/fieldDom";
import { PressRow } from "../../parts/PressRow";
import type { Draft, EntryTable } from "../state";
import { useDispatch, useGuide } from "../store/GuideContext";
import { entryLines, entryName } from "./entryLines";

interface EntryRowProps {
  readonly table: EntryTable;
  readonly row: string;
  readonly figure?: string;
}

/** An entry in its list: what it is, the chief facts, its figure, and its first error if it has one. */
export const EntryRow = memo(function EntryRow({ table, row, figure }: EntryRowProps): ReactNode {
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const name = useGuide(({ draft }) => entryName(draft, table, row, language));
  const lines = useGuide(({ draft }) => entryLines(draft, table, row, language).join("\n"));
  const error = useGuide(({ draft }) => firstError(draft, row)?.[language] ?? "");
  return (
    <PressRow
      id={domId(`entry/${row}`)}
      title={name}
      lines={error === "" ? lines.split("\n") : []}
      {...(figure === undefined ? {} : { figure })}
      {...(error === "" ? {} : { error })}
      open={() => {
        dispatch({ type: "open", page: { kind: "entry", table, row } });
      }}
    />
  );
});

function firstError(draft: Draft, row: string) {
  return guideProblems(draft).find(
    ({ severity, location: { page } }) =>
      severity === "error" && page?.kind === "entry" && page.row === row,
  )?.text;
}
