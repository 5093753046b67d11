import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../core/text";
import { PageHeading } from "../frame/PageHeading";
import { useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { addingText } from "../text/addingText";
import type { Adding } from "./adding";
import type { AddingControl } from "./useAdding";
import { Writing } from "./Writing";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px", maxWidth: "560px" },
  choices: { "& label": { color: tokens.colorNeutralForeground1 } },
  done: { marginBottom: "16px" },
});

interface AddingPartProps {
  readonly control: AddingControl;
  readonly asNew: boolean;
  readonly chooseNew: (asNew: boolean) => void;
  /** The choice to add under new names, in the words of what is added. */
  readonly newNames: (names: readonly string[]) => Text;
}

/** What happens to the workbook: a question, how far it has come, or what came of it. */
export function AddingPart(props: AddingPartProps): ReactNode {
  const { control, ...clashProps } = props;
  const styles = useStyles();
  const text = useText();
  const { adding } = control;
  switch (adding.kind) {
    case "idle":
    case "looking":
      return null;
    case "clash":
      return <Clash clash={adding} {...clashProps} />;
    case "writing":
      return <Writing {...adding} />;
    case "done":
      return (
        <div className={styles.done}>
          <Notice kind="done">{text(addingText.done(adding.sheets, adding.shown))}</Notice>
        </div>
      );
    case "failed":
      return (
        <div className={styles.part}>
          <PageHeading>
            {text(adding.isUnchanged ? addingText.unchanged : addingText.notFinished)}
          </PageHeading>
          <Notice kind="error">{text(adding.text)}</Notice>
        </div>
      );
  }
}

interface ClashProps extends Omit<AddingPartProps, "control"> {
  readonly clash: Extract<Adding, { kind: "clash" }>;
}

/** The workbook has sheets of the names: the harmless way on is chosen already. */
function Clash({ clash, asNew, chooseNew, newNames }: ClashProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.part}>
      <PageHeading>{text(addingText.clash)}</PageHeading>
      <Notice kind="warning">{text(addingText.clashWhat(clash.taken))}</Notice>
      <Field label={text(addingText.whatNow)}>
        <RadioGroup
          className={styles.choices}
          value={asNew ? "new" : "none"}
          onChange={(_event, { value }) => {
            chooseNew(value === "new");
          }}
        >
          <Radio value="new" label={text(newNames(Object.values(clash.free.sheets)))} />
          <Radio value="none" label={text(addingText.dont)} />
        </RadioGroup>
      </Field>
    </div>
  );
}
