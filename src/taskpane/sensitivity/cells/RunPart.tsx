import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PageHeading } from "../../frame/PageHeading";
import { useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { sensitivityText } from "../../text/sensitivityText";
import { AfterwardsLines } from "./AfterwardsLines";
import type { RunState } from "./runState";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px", maxWidth: "560px" },
  notice: { marginBottom: "16px", maxWidth: "560px", "& p, & ul": { margin: "4px 0 0" } },
  what: { ...typographyStyles.body1, margin: "0 0 6px" },
  wait: { ...typographyStyles.caption1, margin: "6px 0 0", color: tokens.colorNeutralForeground3 },
});

/** How far a run has come, a question, or what came of it. */
export function RunPart({ state }: { readonly state: RunState }): ReactNode {
  const styles = useStyles();
  const text = useText();
  switch (state.kind) {
    case "idle":
    case "looking":
    case "writing":
      return null;
    case "running":
      return <Running {...state} />;
    case "asking":
      return (
        <div className={styles.part}>
          <PageHeading>{text(sensitivityText.askTitle)}</PageHeading>
          <Notice kind="warning">{text(sensitivityText.ask(state.seconds))}</Notice>
        </div>
      );
    case "done":
      return (
        <div className={styles.notice}>
          <Notice kind={state.afterwards.kind === "restored" ? "done" : "warning"}>
            {text(sensitivityText.done(state.sheet))}
            {state.afterwards.kind === "restored" ? null : (
              <AfterwardsLines afterwards={state.afterwards} />
            )}
          </Notice>
        </div>
      );
    case "refused":
      return (
        <div className={styles.notice}>
          <Notice kind="error">
            {state.reasons.map((reason) => (
              <p key={reason.sv}>{text(reason)}</p>
            ))}
          </Notice>
        </div>
      );
    case "failed":
    case "stopped":
    case "notWritten":
      return <Ended state={state} />;
  }
}

const titles = {
  failed: sensitivityText.notStarted,
  stopped: sensitivityText.stopped,
  notWritten: sensitivityText.notWritten,
} as const;

type EndedState = Extract<RunState, { kind: keyof typeof titles }>;

function Ended({ state }: { readonly state: EndedState }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const isGood = state.kind !== "failed" && state.afterwards.kind === "restored";
  return (
    <div className={styles.part}>
      <PageHeading>{text(titles[state.kind])}</PageHeading>
      <div className={styles.notice}>
        <Notice kind={isGood ? "warning" : "error"}>
          {text(state.why)}
          {state.kind === "failed" ? (
            <p>{text(sensitivityText.restored)}</p>
          ) : (
            <AfterwardsLines afterwards={state.afterwards} />
          )}
        </Notice>
      </div>
    </div>
  );
}

function Running({
  done,
  of,
  secondsLeft,
}: Extract<RunState, { readonly kind: "running" }>): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <div>
      <PageHeading className={styles.what}>{text(sensitivityText.running)}</PageHeading>
      <p className={styles.what}>{text(sensitivityText.progress(done, of))}</p>
      <ProgressBar value={done} max={of} aria-label={text(sensitivityText.running)} />
      <p className={styles.wait} role="status">
        {secondsLeft === undefined ? "" : text(sensitivityText.left(secondsLeft))}
      </p>
      <p className={styles.wait}>{text(sensitivityText.dontTouch)}</p>
    </div>
  );
}
