import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState, type ReactNode } from "react";
import { isBlank } from "../../../../core/model/cells/isBlank";
import { grouped } from "../../../figures/grouped";
import { useLanguage, useText } from "../../../language/LanguageContext";
import { CheckOption } from "../../parts/Option";
import { ListSection } from "../../parts/ListSection";
import { useFormStyles } from "../../parts/formStyles";
import { nextRow, readCell, rowCell, type Draft } from "../../state";
import { useDispatch, useGuide, useGuideStore } from "../../store/GuideContext";
import { participantsText } from "../../text/participantsText";
import { CohortRow } from "./CohortRow";
import { nextCohort } from "./nextCohort";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: "8px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    marginTop: "8px",
  },
});

/** The participants, a row for each year in which some start. */
export function Cohorts(): ReactNode {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const store = useGuideStore();
  const rows = useGuide(({ draft }) => draft.tables.participants.rows);
  const total = useGuide(({ draft }) => totalOf(draft));
  const areSome = useGuide(({ draft }) => someHaveTheirOwn(draft));
  const [wantsOwn, setWantsOwn] = useState(false);
  const few = rows.some(({ uid }) => isFew(store.get().draft, uid));
  const withOwn = wantsOwn || areSome;
  const add = (): void => {
    const { draft } = store.get();
    const uid = nextRow(draft);
    dispatch({ type: "addRows", table: "participants", rows: [nextCohort(draft)] });
    dispatch({ type: "go", step: "participants", focus: `participants/${uid}/number` });
  };
  return (
    <ListSection
      isFirst
      list="participants"
      title={text(participantsText.participants)}
      line={text(participantsText.participantsLine)}
      figure={
        <span>
          {text(participantsText.total)}{" "}
          <span className={form.figure}>
            {grouped(total, Number.isInteger(total) ? 0 : 1, language)}
          </span>
        </span>
      }
    >
      <div className={styles.rows}>
        {rows.map(({ uid }, at) => (
          <CohortRow key={uid} row={uid} number={at + 1} withOwn={withOwn} />
        ))}
      </div>
      <div className={styles.foot}>
        <Button appearance="subtle" icon={<AddRegular />} onClick={add}>
          {text(participantsText.addYear)}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            dispatch({ type: "open", page: { kind: "paste", table: "participants" } });
          }}
        >
          {text(participantsText.paste)}
        </Button>
      </div>
      {few ? <p className={form.caption}>{text(participantsText.few)}</p> : null}
      <CheckOption
        label={text(participantsText.ownRates)}
        checked={withOwn}
        disabled={areSome}
        change={setWantsOwn}
      />
      {withOwn ? <p className={form.caption}>{text(participantsText.ownRatesHint)}</p> : null}
    </ListSection>
  );
}

function numberIn(draft: Draft, row: string): number {
  const number = readCell(draft, rowCell("participants", row, "number"));
  return typeof number === "number" ? number : 0;
}

const totalOf = (draft: Draft): number =>
  draft.tables.participants.rows.reduce((sum, { uid }) => sum + numberIn(draft, uid), 0);

const isFew = (draft: Draft, row: string): boolean => {
  const number = numberIn(draft, row);
  return number > 0 && number < 5;
};

const someHaveTheirOwn = (draft: Draft): boolean =>
  draft.tables.participants.rows.some(({ uid }) => {
    const rate = readCell(draft, rowCell("participants", uid, "successRate"));
    return !isBlank(rate) && rate !== 0;
  });
