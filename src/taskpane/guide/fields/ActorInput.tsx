import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useGuide } from "../store/GuideContext";
import { actorNames } from "./actorNames";
import type { ControlProps } from "./controlProps";

const useStyles = makeStyles({
  combobox: { width: "100%", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
});

/** Who pays or gains: one of those that the calculation knows, or a name of one's own. */
export function ActorInput({ cell, settle }: ControlProps): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const tables = useGuide(({ draft }) => draft.tables);
  const [query, setQuery] = useState<string>();
  const shown = String(cell.value ?? "");
  const names = actorNames(tables, language);
  const wanted = (query ?? "").trim().toLocaleLowerCase("sv");
  const matching = names.filter((name) => name.toLocaleLowerCase("sv").includes(wanted));
  return (
    <Combobox
      className={styles.combobox}
      input={{ className: styles.input }}
      // The list opens with the arrow keys and by typing; one stop for Tab is enough.
      expandIcon={{ tabIndex: -1, "aria-hidden": true }}
      freeform
      autoComplete="off"
      value={shown}
      selectedOptions={names.includes(shown) ? [shown] : []}
      onChange={({ target }) => {
        setQuery(target.value);
        cell.write(target.value === "" ? null : target.value);
      }}
      onOptionSelect={(_event, { optionText }) => {
        if (optionText !== undefined) cell.write(optionText);
        setQuery(undefined);
        cell.rest();
        settle();
      }}
      onBlur={() => {
        setQuery(undefined);
        if (shown !== "") settle();
        cell.rest();
      }}
    >
      {matching.map((name) => (
        <Option key={name} value={name}>
          {name}
        </Option>
      ))}
    </Combobox>
  );
}
