import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { domId } from "../fields/fieldDom";
import { useFieldMessage } from "../fields/useFieldMessage";
import { ownTokens } from "../../theme/ownTokens";
import { useFormStyles } from "./formStyles";

const useStyles = makeStyles({
  section: { marginTop: "24px", paddingTop: "20px" },
  lined: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  top: { marginBottom: "12px" },
  error: { ...typographyStyles.caption1, margin: "4px 0 0", color: ownTokens.error },
});

interface ListSectionProps {
  /** The list's table, by which its error is found. */
  readonly list: string;
  readonly title: string;
  readonly line?: string;
  /** To the right of the title. */
  readonly figure?: ReactNode;
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** A list with its heading, its sum, and the error of the list as a whole. */
export function ListSection(props: ListSectionProps): ReactNode {
  const { list, title, line, figure, isFirst = false, children } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const id = `list/${list}`;
  const message = useFieldMessage(id, null);
  return (
    <section
      className={isFirst ? undefined : `${styles.section} ${styles.lined}`}
      aria-labelledby={domId(id)}
    >
      <div className={styles.top}>
        <div className={form.headed}>
          <h2 id={domId(id)} tabIndex={-1} className={styles.heading}>
            {title}
          </h2>
          {figure}
        </div>
        {line === undefined ? null : <p className={form.caption}>{line}</p>}
        {message.state === "error" ? <p className={styles.error}>{message.text}</p> : null}
      </div>
      {children}
    </section>
  );
}
