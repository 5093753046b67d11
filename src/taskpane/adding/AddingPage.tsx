import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Text } from "../../core/text";
import { Frame } from "../frame/Frame";
import { PageHeading } from "../frame/PageHeading";
import { useText } from "../language/LanguageContext";
import { AddingFooter } from "./AddingFooter";
import { AddingPart } from "./AddingPart";
import { useAdding, type PlanSheets } from "./useAdding";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    margin: "4px 0 20px",
    maxWidth: "560px",
    color: tokens.colorNeutralForeground2,
  },
});

interface AddingPageProps {
  /** The tool that the page belongs to, and what leads back to it. */
  readonly tool: Text;
  readonly back: Text;
  readonly goBack: () => void;
  readonly newNames: (names: readonly string[]) => Text;
  readonly plan: PlanSheets;
  readonly title: Text;
  readonly line: Text;
  /** What stands between the bar and the heading. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** A page about something whose sheets can be added to the workbook: what it is, and while they are added, how far it has come. */
export function AddingPage(props: AddingPageProps): ReactNode {
  const { tool, back, goBack, newNames, plan, title, line, notice, children } = props;
  const styles = useStyles();
  const text = useText();
  const control = useAdding();
  const [asNew, setAsNew] = useState(true);
  const { kind } = control.adding;
  const isReading = kind === "idle" || kind === "looking" || kind === "done";
  const footer = { control, plan, asNew, goBack, back: text(back) };
  return (
    <Frame
      name={text(tool)}
      hasOwnHeading
      leave={goBack}
      leads="back"
      footer={<AddingFooter {...footer} />}
    >
      <AddingPart control={control} asNew={asNew} chooseNew={setAsNew} newNames={newNames} />
      {isReading ? (
        <>
          {notice}
          <PageHeading>{text(title)}</PageHeading>
          <p className={styles.line}>{text(line)}</p>
          {children}
        </>
      ) : null}
    </Frame>
  );
}
