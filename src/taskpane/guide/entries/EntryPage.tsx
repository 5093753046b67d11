import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Frame } from "../../frame/Frame";
import { PageHeading } from "../../frame/PageHeading";
import { useLanguage, useText } from "../../language/LanguageContext";
import { UndoButtons } from "../frame/UndoButtons";
import { useFocusOnArrival } from "../frame/useFocusOnArrival";
import { ResultStrip } from "../frame/ResultStrip";
import type { EntryTable } from "../state";
import { useDispatch, useGuide } from "../store/GuideContext";
import { entryText, entryWords } from "../text/entryText";
import { CostForm } from "./CostForm";
import { EffectForm } from "./EffectForm";
import { entryName } from "./entryLines";
import { EntryMenu } from "./EntryMenu";
import { NotPricedForm } from "./NotPricedForm";
import { OtherErrors } from "./OtherErrors";

const useStyles = makeStyles({
  form: { maxWidth: "440px", marginTop: "16px" },
  remove: { marginLeft: "auto" },
});

interface EntryPageProps {
  readonly table: EntryTable;
  readonly row: string;
}

const forms = { costs: CostForm, effects: EffectForm, notMonetised: NotPricedForm };

/** The page of one entry: «Effekt 1 av 5», its fields, and the buttons for the entry as a whole. */
export function EntryPage({ table, row }: EntryPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const name = useGuide(({ draft }) => entryName(draft, table, row, language));
  const number = useGuide(
    ({ draft }) => draft.tables[table].rows.findIndex(({ uid }) => uid === row) + 1,
  );
  const of = useGuide(({ draft }) => draft.tables[table].rows.length);
  const takesFocus = useGuide(({ location }) => location.focus === undefined);
  useFocusOnArrival();
  const Form = forms[table];
  const back = (): void => {
    dispatch({ type: "back" });
  };
  return (
    <Frame
      name={text(entryText.place(entryWords[table].one, number, of))}
      hasOwnHeading
      leave={back}
      leads="back"
      actions={<UndoButtons />}
      footer={
        <>
          <ResultStrip />
          <Button appearance="primary" onClick={back}>
            {text(entryText.ready)}
          </Button>
          <EntryMenu table={table} row={row} number={number} of={of} />
          <Button
            appearance="subtle"
            className={styles.remove}
            onClick={() => {
              dispatch({ type: "removeRow", table, row });
              back();
            }}
          >
            {text(entryText.remove)}
          </Button>
        </>
      }
    >
      <PageHeading takesFocus={takesFocus}>{name}</PageHeading>
      <div className={styles.form}>
        <OtherErrors table={table} row={row} />
        <Form row={row} />
      </div>
    </Frame>
  );
}
