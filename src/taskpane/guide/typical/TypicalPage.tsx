import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Frame } from "../../frame/Frame";
import { useLanguage, useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { useFormStyles } from "../parts/formStyles";
import { Refusal } from "../paste/Refusal";
import { RowsField } from "../paste/RowsField";
import { splitRows } from "../paste/splitRows";
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
        <RowsField
          pasted={pasted}
          setPasted={setPasted}
          error={isTried && !reading ? typicalText.empty : undefined}
        />
        <ListToFillIn />
        {reading && !reading.ok ? <Refusal problems={reading.problems} /> : null}
        {reading?.ok && values.length === 0 ? (
          <Notice kind="warning">{text(typicalText.none)}</Notice>
        ) : null}
        {values.length > 0 ? <ValueTable values={values} language={language} /> : null}
      </div>
    </Frame>
  );
}
