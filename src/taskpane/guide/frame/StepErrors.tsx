import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { ownTokens } from "../../theme/ownTokens";
import { errorsOfStep, type GuideProblem } from "../checks/guideProblems";
import { focusCell } from "../fields/fieldDom";
import { useDispatch, useGuide } from "../store/GuideContext";
import { guideText } from "../text/guideText";

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

/** After Fortsätt was refused: how many fields to mend, each with a link to its field. It takes the focus. */
export function StepErrors(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const dispatch = useDispatch();
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = useGuide((state) => state.draft);
  const step = useGuide(({ location }) => location.step);
  const attempts = useGuide((state) => state.attempts[state.location.step] ?? 0);
  const before = useRef(attempts);
  useEffect(() => {
    if (attempts > before.current) heading.current?.focus();
    before.current = attempts;
  }, [attempts]);
  const errors = errorsOfStep(draft, step);
  if (attempts === 0 || errors.length === 0) return null;
  const goTo = ({ cell, location }: GuideProblem): void => {
    if (cell !== undefined && focusCell(cell)) return;
    if (location.page) dispatch({ type: "open", page: location.page, focus: cell ?? "" });
  };
  return (
    <div className={styles.summary}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text(guideText.fix(errors.length))}
      </h2>
      <ul className={styles.list}>
        {errors.map((problem) => (
          <li key={`${problem.cell ?? ""} ${problem.text.sv}`}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => {
                goTo(problem);
              }}
            >
              {text(problem.text)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
