import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import {
  dropUnfinished,
  findUnfinished,
  realPace,
  restoreUnfinished,
  usualLimits,
  type UnfinishedRun as Unfinished,
} from "../../../workbook/whatIf";
import { useLanguage, useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { useLoaded } from "../../parts/useLoaded";
import { useServices } from "../../services/ServicesContext";
import { sensitivityText } from "../../text/sensitivityText";
import { contentText } from "./contentText";

const useStyles = makeStyles({
  place: { marginBottom: "20px", maxWidth: "560px" },
  title: { margin: 0, fontSize: "inherit", lineHeight: "inherit" },
  line: { margin: "4px 0" },
  list: { margin: "4px 0", paddingLeft: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

type Answer = "asked" | "restored" | "dropped" | { readonly failed: string };

/** Offers to put back what a run that was cut off has left in cells. Shows nothing where there is no such run. */
export function UnfinishedRun(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { workbook } = useServices();
  const [find] = useState(() => () => findUnfinished(workbook.whatIf));
  const loaded = useLoaded(find);
  const [answer, setAnswer] = useState<Answer>("asked");
  if (!loaded || "failed" in loaded || !loaded.value.ok || !loaded.value.value) return null;
  const unfinished = loaded.value.value;
  const restore = async (): Promise<void> => {
    const tools = { port: workbook.whatIf, pace: realPace, limits: usualLimits };
    const afterwards = await restoreUnfinished(tools, unfinished);
    if (afterwards.kind === "restored") setAnswer("restored");
    else if (afterwards.kind === "left") setAnswer({ failed: text(afterwards.problem.text) });
    else setAnswer({ failed: text(sensitivityText.notRestored) });
  };
  const drop = async (): Promise<void> => {
    const dropped = await dropUnfinished(workbook.whatIf, unfinished.run);
    setAnswer(dropped.ok ? "dropped" : { failed: text(dropped.problem.text) });
  };
  if (answer === "dropped") return null;
  if (answer === "restored")
    return (
      <div className={styles.place}>
        <Notice kind="done">{text(sensitivityText.putBackDone)}</Notice>
      </div>
    );
  return (
    <div className={styles.place}>
      <Notice kind="warning">
        <Offer unfinished={unfinished} />
        {typeof answer === "object" ? <p className={styles.line}>{answer.failed}</p> : null}
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void restore()}>
            {text(sensitivityText.putBack)}
          </Button>
          <Button onClick={() => void drop()}>{text(sensitivityText.letBe)}</Button>
        </div>
      </Notice>
    </div>
  );
}

function Offer({ unfinished: { run, cells } }: { readonly unfinished: Unfinished }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const started = new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  }).format(new Date(run.started));
  return (
    <>
      <h2 className={styles.title}>{text(sensitivityText.unfinishedTitle)}</h2>
      <p className={styles.line}>{text(sensitivityText.unfinished(started))}</p>
      <ul className={styles.list}>
        {cells.map(({ kept, now }) => (
          <li key={kept.address}>
            {text(
              sensitivityText.editedCell(
                kept.address,
                contentText(kept.content, kept, language),
                contentText(now, kept, language),
              ),
            )}
          </li>
        ))}
      </ul>
      <p className={styles.line}>{text(sensitivityText.somebodyElse)}</p>
    </>
  );
}
