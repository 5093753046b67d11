import {
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PageHeading } from "../frame/PageHeading";
import { useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { examplesText } from "../text/examplesText";
import type { Adding } from "./adding";
import type { AddingControl } from "./useAdding";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px", maxWidth: "560px" },
  done: { marginBottom: "16px" },
  adding: { marginBottom: "16px" },
  what: { ...typographyStyles.body1, margin: "0 0 6px" },
  wait: { ...typographyStyles.caption1, margin: "6px 0 0", color: tokens.colorNeutralForeground3 },
});

interface AddingPartProps {
  readonly control: AddingControl;
  readonly asNew: boolean;
  readonly chooseNew: (asNew: boolean) => void;
}

/** What happens to the workbook: a question, how far it has come, or what came of it. */
export function AddingPart({ control, asNew, chooseNew }: AddingPartProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { adding } = control;
  switch (adding.kind) {
    case "idle":
    case "looking":
      return null;
    case "clash":
      return <Clash clash={adding} asNew={asNew} chooseNew={chooseNew} />;
    case "writing":
      return <Writing {...adding} />;
    case "done":
      return (
        <div className={styles.done}>
          <Notice kind="done">{text(examplesText.done(adding.sheets, adding.shown))}</Notice>
        </div>
      );
    case "failed":
      return (
        <div className={styles.part}>
          <PageHeading>
            {text(adding.isUnchanged ? examplesText.unchanged : examplesText.notFinished)}
          </PageHeading>
          <Notice kind="error">{text(adding.text)}</Notice>
        </div>
      );
  }
}

function Writing({ sheet, at, of }: Extract<Adding, { kind: "writing" }>): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <div>
      <PageHeading className={styles.adding}>{text(examplesText.adding)}</PageHeading>
      <p className={styles.what} role="status">
        {text(examplesText.writing(sheet, at, of))}
      </p>
      <ProgressBar value={at - 1} max={of} aria-label={text(examplesText.add)} />
      <p className={styles.wait}>{text(examplesText.wait)}</p>
    </div>
  );
}

interface ClashProps extends Omit<AddingPartProps, "control"> {
  readonly clash: Extract<Adding, { kind: "clash" }>;
}

/** The workbook has sheets of the names: the harmless way on is chosen already. */
function Clash({ clash, asNew, chooseNew }: ClashProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.part}>
      <PageHeading>{text(examplesText.clash)}</PageHeading>
      <Notice kind="warning">{text(examplesText.clashWhat(clash.taken))}</Notice>
      <Field label={text(examplesText.whatNow)}>
        <RadioGroup
          value={asNew ? "new" : "none"}
          onChange={(_event, { value }) => {
            chooseNew(value === "new");
          }}
        >
          <Radio
            value="new"
            label={text(examplesText.newNames(Object.values(clash.free.sheets)))}
          />
          <Radio value="none" label={text(examplesText.dont)} />
        </RadioGroup>
      </Field>
    </div>
  );
}
