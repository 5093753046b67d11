import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactNode } from "react";
import { useText } from "../../../language/LanguageContext";
import { useFormStyles } from "../../parts/formStyles";
import { nextRow, type Draft } from "../../state";
import { assumptionName, keyText } from "../../state/assumptionRow";
import { columnAt } from "../../state/columns";
import { useDispatch, useGuide, useGuideStore } from "../../store/GuideContext";
import { projectText } from "../../text/projectText";
import { OwnGroup, type GroupPrefix } from "./OwnGroup";

/** Actors that the calculation does not know by itself, and perspectives of one's own. */
export function OwnGroups(): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const dispatch = useDispatch();
  const store = useGuideStore();
  const actors = useGuide(({ draft }) => rowsOf(draft, "actor"));
  const perspectives = useGuide(({ draft }) => rowsOf(draft, "perspective"));
  const add = (prefix: GroupPrefix): void => {
    const { draft } = store.get();
    const row = nextRow(draft);
    const key = keyText(`${prefix}: `, draft.language);
    dispatch({ type: "addRows", table: "assumptions", rows: [{ key }] });
    dispatch({ type: "go", step: "project", focus: `assumptions/${row}/key` });
  };
  return (
    <>
      {listed(perspectives).map((row) => (
        <OwnGroup key={row} prefix="perspective" row={row} />
      ))}
      {listed(actors).map((row) => (
        <OwnGroup key={row} prefix="actor" row={row} />
      ))}
      <div className={form.buttons}>
        <Button
          icon={<AddRegular />}
          onClick={() => {
            add("perspective");
          }}
        >
          {text(projectText.addPerspective)}
        </Button>
        <Button
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => {
            add("actor");
          }}
        >
          {text(projectText.addActor)}
        </Button>
      </div>
    </>
  );
}

const listed = (rows: string): readonly string[] => (rows === "" ? [] : rows.split(" "));

/** The uids of the rows with a prefix, in one text: the same text as long as they are the same rows. */
function rowsOf({ tables: { assumptions } }: Draft, prefix: GroupPrefix): string {
  const at = columnAt(assumptions, "assumptions", "key");
  if (at === undefined) return "";
  return assumptions.rows
    .filter(({ cells }) => assumptionName(cells[at])?.startsWith(`${prefix}: `))
    .map(({ uid }) => uid)
    .join(" ");
}
