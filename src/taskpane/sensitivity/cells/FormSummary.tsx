import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { sensitivityText } from "../../text/sensitivityText";
import { ownTokens } from "../../theme/ownTokens";
import { focusCellsField } from "./fieldFocus";
import type { FormProblems } from "./readCellsForm";

const useStyles = makeStyles({
  summary: {
    border: `2px solid ${ownTokens.error}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "12px",
    marginBottom: "20px",
    maxWidth: "440px",
    boxSizing: "border-box",
  },
  heading: { ...typographyStyles.body1Strong, margin: "0 0 4px", outlineStyle: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    ...typographyStyles.body1,
    textAlign: "left",
    color: ownTokens.error,
    minHeight: "24px",
    padding: "2px 0",
  },
});

interface FormSummaryProps {
  readonly problems: FormProblems;
  readonly attempts: number;
}

/** After an attempt: what stands in the way, each with a link to its field. It takes the focus. */
export function FormSummary({ problems, attempts }: FormSummaryProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (attempts > 0) heading.current?.focus();
  }, [attempts]);
  if (attempts === 0 || problems.size === 0) return null;
  return (
    <div className={styles.summary}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text(sensitivityText.fix(problems.size))}
      </h2>
      <ul className={styles.list}>
        {[...problems].map(([key, problem]) => (
          <li key={key}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => {
                focusCellsField(key);
              }}
            >
              {text(problem)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
