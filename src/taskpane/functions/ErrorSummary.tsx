import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import type { CatalogueEntry } from "../services/catalogue";
import { functionText } from "../text/functionText";
import { ownTokens } from "../theme/ownTokens";
import { focusField } from "./fieldId";
import type { FieldProblems } from "./readForm";

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

interface ErrorSummaryProps {
  readonly entry: CatalogueEntry;
  readonly problems: FieldProblems;
  readonly attempts: number;
}

/** After an attempt: how many fields to mend, each with a link to its field. It takes the focus. */
export function ErrorSummary({ entry, problems, attempts }: ErrorSummaryProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (attempts > 0) heading.current?.focus();
  }, [attempts]);
  const faulty = entry.parameters.filter(({ key }) => problems[key] !== undefined);
  if (attempts === 0 || faulty.length === 0) return null;
  return (
    <div className={styles.summary}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text(functionText.fix(faulty.length))}
      </h2>
      <ul className={styles.list}>
        {faulty.map(({ key }) => (
          <li key={key}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => {
                focusField(key);
              }}
            >
              {problems[key] ? text(problems[key]) : null}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
