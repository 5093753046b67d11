import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Example } from "../../core/examples";
import { Frame } from "../frame/Frame";
import { useText } from "../language/LanguageContext";
import { BorderedList } from "../parts/BorderedList";
import { PressRow } from "../parts/PressRow";
import { examplesText } from "../text/examplesText";

const useStyles = makeStyles({
  introduction: { ...typographyStyles.body1, margin: "0 0 16px", maxWidth: "560px" },
});

interface ExampleListProps {
  readonly examples: readonly Example[];
  readonly open: (id: string) => void;
  readonly goHome: () => void;
}

/** Every worked example with the question it answers. */
export function ExampleList({ examples, open, goHome }: ExampleListProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Frame name={text(examplesText.title)} leave={goHome} leads="home">
      <p className={styles.introduction}>{text(examplesText.introduction)}</p>
      <BorderedList>
        {examples.map(({ id, title, question }) => (
          <PressRow
            key={id}
            title={text(title)}
            lines={[text(question)]}
            open={() => {
              open(id);
            }}
          />
        ))}
      </BorderedList>
    </Frame>
  );
}
