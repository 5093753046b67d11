import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { Example } from "../../core/examples";
import { Frame } from "../frame/Frame";
import { useText } from "../language/LanguageContext";
import { usePressable } from "../parts/usePressable";
import { examplesText } from "../text/examplesText";

const useStyles = makeStyles({
  introduction: { ...typographyStyles.body1, margin: "0 0 16px", maxWidth: "560px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxWidth: "640px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    padding: "10px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, display: "block" },
  question: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
  },
  chevron: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorNeutralForeground3 },
});

interface ExampleListProps {
  readonly examples: readonly Example[];
  readonly open: (id: string) => void;
  readonly goHome: () => void;
}

/** Every worked example with the question it answers. */
export function ExampleList({ examples, open, goHome }: ExampleListProps): ReactNode {
  const styles = useStyles();
  const row = usePressable(styles.row);
  const text = useText();
  return (
    <Frame name={text(examplesText.title)} leave={goHome} leads="home">
      <p className={styles.introduction}>{text(examplesText.introduction)}</p>
      <ul className={styles.list}>
        {examples.map(({ id, title, question }) => (
          <li key={id} className={styles.item}>
            <button
              type="button"
              className={row}
              onClick={() => {
                open(id);
              }}
            >
              <span className={styles.words}>
                <span className={styles.title}>{text(title)}</span>
                <span className={styles.question}>{text(question)}</span>
              </span>
              <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
