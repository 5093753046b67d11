import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { ownTokens } from "../theme/ownTokens";

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
  list: { margin: 0, paddingLeft: "20px" },
  link: {
    ...typographyStyles.body1,
    textAlign: "left",
    color: ownTokens.error,
    minHeight: "24px",
    padding: "2px 0",
    textDecorationLine: "underline",
    verticalAlign: "top",
  },
});

/** One field to mend: what is wrong with it, and the way to it. */
export interface FieldError {
  readonly key: string;
  readonly words: string;
  readonly goTo: () => void;
}

interface FieldErrorsProps {
  readonly heading: string;
  readonly errors: readonly FieldError[];
  /** How often one has tried to go on; nothing is shown before the first time. */
  readonly attempts: number;
}

/** After an attempt: how many fields to mend, each with a link to it. Each new attempt brings the focus here. */
export function FieldErrors({ heading, errors, attempts }: FieldErrorsProps): ReactNode {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(attempts);
  useEffect(() => {
    if (attempts > before.current) title.current?.focus();
    before.current = attempts;
  }, [attempts]);
  if (attempts === 0 || errors.length === 0) return null;
  return (
    <div className={styles.summary}>
      <h2 ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ key, words, goTo }) => (
          <li key={key}>
            <Link as="button" className={styles.link} onClick={goTo}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
