import { makeStyles, RadioGroup, tokens, Field } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { RadioOption } from "../../parts/Option";
import { useText } from "../../../language/LanguageContext";
import { CellField } from "../../fields/CellField";
import { rateFields } from "../../fields/participantFields";
import { useCell } from "../../fields/useCell";
import { useFormStyles } from "../../parts/formStyles";
import { asideCell, assumptionCell } from "../../state";
import { participantsText } from "../../text/participantsText";
import { MeasuredDifference } from "./MeasuredDifference";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    paddingLeft: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The numbers behind a success rate: of two groups afterwards, or of both before and after. */
export function ComparisonGroup(): ReactNode {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useText();
  const design = useCell(asideCell("design"));
  const isBefore = design.value === "beforeAndAfter";
  return (
    <div className={styles.group}>
      <Field label={text(participantsText.measured)}>
        <RadioGroup
          value={isBefore ? "beforeAndAfter" : "onlyAfter"}
          onChange={(_event, { value }) => {
            design.write(value);
            design.rest();
          }}
        >
          <RadioOption value="onlyAfter" label={text(participantsText.onlyAfter)} />
          <RadioOption value="beforeAndAfter" label={text(participantsText.beforeAndAfter)} />
        </RadioGroup>
      </Field>
      {isBefore ? <Shares /> : <Numbers />}
      <MeasuredDifference />
      <CellField cell={assumptionCell("comparison: description")} field={rateFields.description} />
      <p className={form.caption}>{text(participantsText.carried)}</p>
    </div>
  );
}

function Numbers(): ReactNode {
  const form = useFormStyles();
  return (
    <>
      <div className={form.pair}>
        <Counted part="treated" />
        <Counted part="treatedSuccesses" />
      </div>
      <div className={form.pair}>
        <Counted part="controls" />
        <Counted part="controlSuccesses" />
      </div>
    </>
  );
}

function Counted({
  part,
}: {
  readonly part: "treated" | "treatedSuccesses" | "controls" | "controlSuccesses";
}): ReactNode {
  return <CellField cell={assumptionCell(`comparison: ${part}`)} field={rateFields[part]} />;
}

function Shares(): ReactNode {
  const form = useFormStyles();
  const text = useText();
  return (
    <>
      {(["treated", "control"] as const).map((group) => (
        <div key={group} role="group" aria-label={text(participantsText[`${group}Group`])}>
          <p className={form.caption}>{text(participantsText[`${group}Group`])}</p>
          <div className={form.pair}>
            <CellField cell={asideCell(`${group}Before`)} field={rateFields.before} />
            <CellField cell={asideCell(`${group}After`)} field={rateFields.after} />
          </div>
        </div>
      ))}
    </>
  );
}
