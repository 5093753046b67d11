import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Frame } from "../../frame/Frame";
import { useText } from "../../language/LanguageContext";
import { moneyUnitText } from "../fields/unitText";
import { useFormStyles } from "../parts/formStyles";
import { useDispatch, useGuide } from "../store/GuideContext";
import { useTyping } from "../store/useTyping";
import { pasteText, type PasteTable } from "../text/pasteText";
import { orderText } from "./pasteColumns";
import { PreviewTable } from "./PreviewTable";
import { readPaste } from "./readPaste";
import { Refusal } from "./Refusal";
import { RowsField } from "./RowsField";
import { splitRows } from "./splitRows";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "16px", maxWidth: "640px" },
});

/** Rows from a sheet into one of the lists. They are shown as they are read before any of them is added. */
export function PastePage({ table }: { readonly table: PasteTable }): ReactNode {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useText();
  const dispatch = useDispatch();
  const typing = useTyping();
  const written = useGuide(({ draft }) => draft.language);
  const [pasted, setPasted] = useState("");
  const [wasEmpty, setEmpty] = useState(false);
  const rows = splitRows(pasted);
  const reading = rows.length > 0 ? readPaste(table, rows, typing, written) : undefined;
  const count = reading?.ok ? reading.rows.length : 0;
  const leave = (): void => {
    dispatch({ type: "back" });
  };
  const add = (): void => {
    if (!reading) setEmpty(true);
    if (!reading?.ok) return;
    dispatch({ type: "addRows", table, rows: reading.rows });
    leave();
  };
  return (
    <Frame
      name={text(pasteText.title[table])}
      leave={leave}
      leads="back"
      footer={
        <>
          <Button appearance="primary" onClick={add}>
            {text(pasteText.add(count))}
          </Button>
          <Button appearance="subtle" onClick={leave}>
            {text(pasteText.cancel)}
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <p className={form.text}>{text(pasteText.how)}</p>
        <p className={form.caption}>{text(pasteText.order(orderText(table)))}</p>
        {table === "participants" ? null : (
          <p className={form.caption}>{text(pasteText.amounts(moneyUnitText[typing.moneyUnit]))}</p>
        )}
        <RowsField
          pasted={pasted}
          setPasted={setPasted}
          error={wasEmpty && !reading ? pasteText.empty : undefined}
        />
        {reading && !reading.ok ? <Refusal problems={reading.problems} /> : null}
        {reading?.ok ? (
          <PreviewTable table={table} rows={reading.rows} sums={reading.sums} />
        ) : null}
      </div>
    </Frame>
  );
}
