import {
  Dropdown,
  Field,
  makeStyles,
  Option,
  SearchBox,
  ToggleButton,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { areas, type Area } from "../../../core/effectLibrary";
import { useText } from "../../language/LanguageContext";
import { libraryText } from "../text/libraryText";
import { savers, saverText, type Saver } from "./whoSaves";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: "12px" },
  search: { width: "100%", maxWidth: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  dropdown: { width: "100%", minWidth: 0 },
});

export interface Wanted {
  readonly query: string;
  readonly saver: Saver;
  readonly area: Area | "";
}

interface FiltersProps {
  readonly wanted: Wanted;
  readonly change: (wanted: Wanted) => void;
}

/** What to look for in the library: words, whose money, which area. */
export function Filters({ wanted, change }: FiltersProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.filters}>
      <Field label={text(libraryText.search)} hint={text(libraryText.searchHint)}>
        <SearchBox
          className={styles.search}
          value={wanted.query}
          onChange={(_event, { value }) => {
            change({ ...wanted, query: value });
          }}
        />
      </Field>
      <div role="group" aria-label={text(libraryText.who)} className={styles.buttons}>
        {savers.map((saver) => (
          <ToggleButton
            key={saver}
            size="small"
            checked={wanted.saver === saver}
            onClick={() => {
              change({ ...wanted, saver });
            }}
          >
            {text(saverText[saver])}
          </ToggleButton>
        ))}
      </div>
      <Field label={text(libraryText.area)}>
        <Dropdown
          className={styles.dropdown}
          value={wanted.area === "" ? text(libraryText.allAreas) : text(areas[wanted.area])}
          selectedOptions={[wanted.area]}
          onOptionSelect={(_event, { optionValue = "" }) => {
            change({ ...wanted, area: optionValue as Area | "" });
          }}
        >
          <Option value="">{text(libraryText.allAreas)}</Option>
          {(Object.keys(areas) as Area[]).map((area) => (
            <Option key={area} value={area}>
              {text(areas[area])}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </div>
  );
}
