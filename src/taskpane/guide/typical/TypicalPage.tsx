import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Frame } from "../../frame/Frame";
import { useLanguage, useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { useFormStyles } from "../parts/formStyles";
import { splitRows } from "../paste/splitRows";
import { TakeRows } from "../paste/TakeRows";
import { useDispatch, useGuide } from "../store/GuideContext";
import { useTyping } from "../store/useTyping";
import { pasteText } from "../text/pasteText";
import { typicalText } from "../text/typicalText";
import { readTypicalCases } from "./readTypicalCases";
import { actorValues, typicalEffects } from "./typicalEffects";
import { ListToFillIn } from "./ListToFillIn";
import { ValueTable } from "./ValueTable";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "16px", maxWidth: "640px" },
  textarea: { width: "100%", minWidth: 0 },
});

/** Types of participants, before and after, turned into an effect for each actor. */
export function TypicalPage(): ReactNode {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const typing = useTyping();
  const written = useGuide(({ draft }) => draft.language);
  const [pasted, setPasted] = useState("");
  const [isTried, setTried] = useState(false);
  const rows = splitRows(pasted);
  const reading = rows.length > 0 ? readTypicalCases(rows, typing) : undefined;
  const values = reading?.ok ? actorValues(reading.cases) : [];
  const leave = (): void => {
    dispatch({ type: "back" });
  };
  const add = (): void => {
    setTried(true);
    if (!reading?.ok || values.length === 0) return;
    const effects = typicalEffects(reading.cases, written);
    dispatch({ type: "addRows", table: "effects", rows: effects });
    leave();
  };
  return (
    <Frame
      name={text(typicalText.title)}
      leave={leave}
      leads="back"
      footer={
        <>
          <Button appearance="primary" onClick={add}>
            {text(typicalText.add(values.length))}
          </Button>
          <Button appearance="subtle" onClick={leave}>
            {text(pasteText.cancel)}
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <p className={form.text}>{text(typicalText.how)}</p>
        <p className={form.caption}>{text(typicalText.order)}</p>
        <Field
          label={text(pasteText.rows)}
          {...(isTried && !reading
            ? { validationState: "error", validationMessage: text(typicalText.empty) }
            : {})}
        >
          <Textarea
            className={styles.textarea}
            rows={6}
            value={pasted}
            spellCheck={false}
            onChange={(_event, { value }) => {
              setPasted(value);
            }}
          />
        </Field>
        <TakeRows take={setPasted} />
        <ListToFillIn />
        {reading && !reading.ok ? (
          <Notice kind="error">
            {[...reading.problems.map(text), text(pasteText.refused)].join(" ")}
          </Notice>
        ) : null}
        {reading?.ok && values.length === 0 ? (
          <Notice kind="warning">{text(typicalText.none)}</Notice>
        ) : null}
        {values.length > 0 ? <ValueTable values={values} language={language} /> : null}
      </div>
    </Frame>
  );
}
