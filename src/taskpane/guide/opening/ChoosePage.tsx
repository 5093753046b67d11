import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../../core/text";
import { Frame } from "../../frame/Frame";
import { PageHeading } from "../../frame/PageHeading";
import { useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { BorderedList } from "../../parts/BorderedList";
import { PressRow } from "../../parts/PressRow";
import { openingText } from "../text/openingText";

const useStyles = makeStyles({
  notice: { marginTop: "16px", maxWidth: "440px" },
  list: { marginTop: "16px" },
  line: { ...typographyStyles.body1, margin: "4px 0 0", maxWidth: "440px" },
});

export interface Way {
  readonly name: Text;
  readonly line: Text;
  readonly take: () => void;
}

interface ChoosePageProps {
  readonly why?: Text;
  readonly refused: readonly Text[];
  readonly ways: readonly Way[];
  readonly goHome: () => void;
}

/** More than one way to go on: which calculation, or whose figures. */
export function ChoosePage({ why, refused, ways, goHome }: ChoosePageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Frame name={text(openingText.title)} hasOwnHeading leave={goHome} leads="home">
      <PageHeading>{text(openingText.which)}</PageHeading>
      {why ? <p className={styles.line}>{text(why)}</p> : null}
      {refused.map((reason) => (
        <div key={reason.sv} className={styles.notice}>
          <Notice kind="warning">{text(reason)}</Notice>
        </div>
      ))}
      <div className={styles.list}>
        <BorderedList>
          {ways.map(({ name, line, take }) => (
            <PressRow key={name.sv + line.sv} title={text(name)} lines={[text(line)]} open={take} />
          ))}
        </BorderedList>
      </div>
    </Frame>
  );
}
