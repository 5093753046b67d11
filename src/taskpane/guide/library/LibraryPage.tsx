import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useDeferredValue, useState, type ReactNode } from "react";
import { effectEntries, searchLibrary } from "../../../core/effectLibrary";
import { Frame } from "../../frame/Frame";
import { useLanguage, useText } from "../../language/LanguageContext";
import { useLoaded } from "../../parts/useLoaded";
import { ownTokens } from "../../theme/ownTokens";
import { typedValue } from "../fields/typedValue";
import { useFormStyles } from "../parts/formStyles";
import { useDispatch, useGuideStore } from "../store/GuideContext";
import { libraryText } from "../text/libraryText";
import { EvidenceList } from "./EvidenceList";
import { Filters, type Wanted } from "./Filters";
import { LibraryRow } from "./LibraryRow";
import { rowOfEntry } from "./libraryRows";
import { loadSources } from "./loadSources";
import { fallsTo } from "./whoSaves";

const useStyles = makeStyles({
  page: { maxWidth: "640px" },
  count: {
    ...typographyStyles.caption1,
    margin: "12px 0 8px",
    color: tokens.colorNeutralForeground3,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  copied: { marginTop: "12px" },
  none: { ...typographyStyles.body1, width: "100%", margin: 0, color: ownTokens.error },
});

/** The library: typical effects with sourced values, to take over into the calculation, and what research found. */
export function LibraryPage(): ReactNode {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useText();
  const dispatch = useDispatch();
  const loaded = useLoaded(loadSources);
  const library = loaded && "value" in loaded ? loaded.value : undefined;
  const [wanted, setWanted] = useState<Wanted>({ query: "", saver: "all", area: "" });
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const looked = useDeferredValue(wanted);
  const found = searchLibrary(looked.query);
  const inArea = ({ area }: { readonly area: string }): boolean =>
    looked.area === "" || area === looked.area;
  const effects = found.effects.filter((entry) => inArea(entry) && fallsTo(entry, looked.saver));
  const leave = (): void => {
    dispatch({ type: "back" });
  };
  const choose = (id: string, isChosen: boolean): void => {
    const others = Object.entries(chosen).filter(([other]) => other !== id);
    setChosen(Object.fromEntries(isChosen ? [...others, [id, ""]] : others));
  };
  return (
    <Frame
      name={text(libraryText.choose)}
      leave={leave}
      leads="back"
      footer={<AddButtons chosen={chosen} library={library} leave={leave} />}
    >
      <div className={styles.page}>
        <Filters wanted={wanted} change={setWanted} />
        <p role="status" className={styles.count}>
          {text(libraryText.shown(effects.length, effectEntries.length))}
        </p>
        {effects.length === 0 ? (
          <p className={form.text}>{text(libraryText.nothing(looked.query))}</p>
        ) : (
          <ul className={styles.list}>
            {effects.map((entry) => (
              <LibraryRow
                key={entry.id}
                entry={entry}
                library={library}
                isChosen={chosen[entry.id] !== undefined}
                quantity={chosen[entry.id] ?? ""}
                choose={(isChosen) => {
                  choose(entry.id, isChosen);
                }}
                setQuantity={(quantity) => {
                  setChosen({ ...chosen, [entry.id]: quantity });
                }}
              />
            ))}
          </ul>
        )}
        <p className={`${form.caption} ${styles.copied}`}>{text(libraryText.copied)}</p>
        <EvidenceList evidence={found.evidence.filter(inArea)} library={library} />
      </div>
    </Frame>
  );
}

interface AddButtonsProps {
  readonly chosen: Readonly<Record<string, string>>;
  readonly library: Parameters<typeof rowOfEntry>[3];
  readonly leave: () => void;
}

/** Takes the chosen effects over, in the library's order. Pressed with none chosen it says so. */
function AddButtons({ chosen, library, leave }: AddButtonsProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const store = useGuideStore();
  const [wasEmpty, setEmpty] = useState(false);
  const count = Object.keys(chosen).length;
  const add = (): void => {
    if (count === 0) {
      setEmpty(true);
      return;
    }
    const { draft } = store.get();
    const rows = effectEntries
      .filter(({ id }) => chosen[id] !== undefined)
      .map((entry) => {
        const read = typedValue("number", chosen[entry.id] ?? "", { language, moneyUnit: "kr" });
        const quantity = typeof read === "number" ? read : undefined;
        return rowOfEntry(entry, draft.language, quantity, library);
      });
    dispatch({ type: "addRows", table: "effects", rows });
    leave();
  };
  return (
    <>
      {wasEmpty && count === 0 ? (
        <p role="alert" className={styles.none}>
          {text(libraryText.addNone)}
        </p>
      ) : null}
      <Button appearance="primary" onClick={add}>
        {text(libraryText.add(count))}
      </Button>
      <Button appearance="subtle" onClick={leave}>
        {text(libraryText.cancel)}
      </Button>
    </>
  );
}
