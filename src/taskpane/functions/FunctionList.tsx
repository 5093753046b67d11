import { makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import type { Dispatch, KeyboardEvent, ReactNode } from "react";
import type { Group } from "../../functions/definition";
import { Frame } from "../frame/Frame";
import { useText } from "../language/LanguageContext";
import type { Catalogue } from "../services/catalogue";
import { functionText, groupText } from "../text/functionText";
import { AreaButtons } from "./AreaButtons";
import type { BrowseAction, BrowseState } from "./browse";
import { FunctionRows } from "./FunctionRows";
import { searchFunctions, type Hit } from "./searchFunctions";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "440px" },
  count: {
    ...typographyStyles.caption1,
    margin: "12px 0",
    color: tokens.colorNeutralForeground3,
  },
  group: { ...typographyStyles.subtitle2, margin: "24px 0 8px" },
  nothing: { ...typographyStyles.body1, margin: "0 0 16px" },
});

interface FunctionListProps {
  readonly catalogue: Catalogue;
  readonly browse: BrowseState;
  readonly dispatch: Dispatch<BrowseAction>;
  readonly open: (id: string) => void;
  readonly goHome: () => void;
}

/** Every function by area, or those that match the search, best first. */
export function FunctionList(props: FunctionListProps): ReactNode {
  const { catalogue, browse, dispatch, open, goHome } = props;
  const styles = useStyles();
  const text = useText();
  const hits = searchFunctions(catalogue, browse.query).filter(
    ({ entry }) => browse.group === undefined || entry.group === browse.group,
  );
  const searching = browse.query.trim() !== "";
  const clearOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !searching) return;
    event.preventDefault();
    dispatch({ query: "" });
  };
  const areas = (
    <AreaButtons
      catalogue={catalogue}
      chosen={browse.group}
      searching={searching}
      dispatch={dispatch}
    />
  );
  return (
    <Frame name={text(functionText.title)} leave={goHome} leads="home">
      <SearchBox
        className={styles.search}
        value={browse.query}
        placeholder={text(functionText.search)}
        aria-label={text(functionText.search)}
        aria-describedby="search-hint"
        onKeyDown={clearOnEscape}
        onChange={(_event, { value }) => {
          dispatch({ query: value });
        }}
      />
      <p id="search-hint" className={styles.count}>
        {text(functionText.searchHint)}
      </p>
      <p role="status" className={styles.count}>
        {text(functionText.count(hits.length, catalogue.length))}
      </p>
      {searching ? null : areas}
      {searching ? <FunctionRows hits={hits} open={open} /> : <Groups hits={hits} open={open} />}
      {hits.length === 0 ? (
        <p className={styles.nothing}>
          <strong>{text(functionText.nothing(browse.query.trim()))}</strong>
          <br />
          {text(functionText.nothingRemedy)}
        </p>
      ) : null}
      {searching ? areas : null}
    </Frame>
  );
}

interface GroupsProps {
  readonly hits: readonly Hit[];
  readonly open: (id: string) => void;
}

function Groups({ hits, open }: GroupsProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const groups = Object.keys(groupText) as Group[];
  return groups
    .map((group) => ({ group, members: hits.filter(({ entry }) => entry.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => (
      <section key={group} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`} className={styles.group}>
          {text(groupText[group])}
        </h2>
        <FunctionRows hits={members} open={open} />
      </section>
    ));
}
