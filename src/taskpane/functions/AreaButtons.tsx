import { makeStyles, ToggleButton, tokens, typographyStyles } from "@fluentui/react-components";
import type { Dispatch, ReactNode } from "react";
import type { Group } from "../../functions/definition";
import { useText } from "../language/LanguageContext";
import type { Catalogue } from "../services/catalogue";
import { functionText, groupText } from "../text/functionText";
import type { BrowseAction } from "./browse";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.caption1,
    margin: "20px 0 12px",
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface AreaButtonsProps {
  readonly catalogue: Catalogue;
  readonly chosen: Group | undefined;
  readonly searching: boolean;
  readonly dispatch: Dispatch<BrowseAction>;
}

/** The areas that have functions, to browse instead of searching. */
export function AreaButtons({
  catalogue,
  chosen,
  searching,
  dispatch,
}: AreaButtonsProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const groups = (Object.keys(groupText) as Group[]).filter((group) =>
    catalogue.some((entry) => entry.group === group),
  );
  if (groups.length < 2 && !searching) return null;
  const areas = [...(chosen === undefined && !searching ? [] : [undefined]), ...groups];
  return (
    <div role="group" aria-label={text(functionText.areas)}>
      {searching ? <p className={styles.title}>{text(functionText.browse)}</p> : null}
      <div className={styles.buttons}>
        {areas.map((group) => (
          <ToggleButton
            key={group ?? "all"}
            size="small"
            checked={group !== undefined && group === chosen}
            onClick={() => {
              dispatch({ group: group === chosen ? undefined : group });
            }}
          >
            {text(group === undefined ? functionText.allAreas : groupText[group])}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
