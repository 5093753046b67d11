import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { problemSentence } from "../../../core/appraisal";
import { readAppraisal, type Problem, type Tables } from "../../../core/model";
import { Frame } from "../../frame/Frame";
import { PageHeading } from "../../frame/PageHeading";
import { useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { riskText } from "../../text/riskText";
import { sensitivityText } from "../../text/sensitivityText";
import { UnfinishedRun } from "../unfinished/UnfinishedRun";
import { AppraisalContent } from "./AppraisalContent";
import { usualDraws } from "./DrawSettings";
import { askedOf, usualFollowed } from "./choices";
import { useWriting, type Writing } from "./useWriting";

const useStyles = makeStyles({
  heading: { marginBottom: "16px" },
  notice: { width: "100%", ":empty": { display: "none" } },
  list: { margin: "4px 0", paddingLeft: "20px" },
  line: { ...typographyStyles.body1, margin: "12px 0 0" },
});

interface AppraisalPageProps {
  readonly tables: Tables;
  readonly goHome: () => void;
  readonly openCells: () => void;
}

/** Sensitivity and risk of the calculation in the workbook: they follow its tables. */
export function AppraisalPage({ tables, goHome, openCells }: AppraisalPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const [followed, setFollowed] = useState(usualFollowed);
  const [draws, setDraws] = useState(usualDraws);
  const control = useWriting();
  const { appraisal, problems } = useMemo(() => readAppraisal(tables), [tables]);
  const asked = useMemo(() => appraisal && askedOf(followed, appraisal), [appraisal, followed]);
  return (
    <Frame
      name={text(sensitivityText.tool)}
      hasOwnHeading
      leave={goHome}
      leads="home"
      footer={
        <>
          <div className={styles.notice}>
            <WritingNotice writing={control.writing} />
          </div>
          {appraisal && asked ? (
            <Button
              appearance="primary"
              disabledFocusable={control.writing.kind === "writing"}
              onClick={() => void control.write({ tables, appraisal, asked, draws })}
            >
              {text(riskText.write)}
            </Button>
          ) : null}
          <Button appearance="subtle" onClick={openCells}>
            {text(riskText.otherCells)}
          </Button>
        </>
      }
    >
      <PageHeading className={styles.heading}>{text(riskText.title)}</PageHeading>
      <UnfinishedRun />
      {appraisal && asked ? (
        <AppraisalContent
          tables={tables}
          appraisal={appraisal}
          asked={asked}
          draws={draws}
          changeDraws={setDraws}
          changeFollowed={(changed) => {
            setFollowed({ ...followed, ...changed });
          }}
        />
      ) : (
        <Broken problems={problems} />
      )}
    </Frame>
  );
}

/** The tables hold errors: each with its place and its remedy. */
function Broken({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      <Notice kind="error">
        {text(riskText.broken)}
        <ul className={styles.list}>
          {problems
            .filter(({ severity }) => severity === "error")
            .map((problem) => problemSentence(problem))
            .map((sentence) => (
              <li key={sentence.sv}>{text(sentence)}</li>
            ))}
        </ul>
      </Notice>
      <p className={styles.line}>{text(riskText.brokenHint)}</p>
    </>
  );
}

function WritingNotice({ writing }: { readonly writing: Writing }): ReactNode {
  const text = useText();
  switch (writing.kind) {
    case "idle":
      return null;
    case "writing":
      return <span role="status">{text(riskText.writing)}</span>;
    case "written":
      return <Notice kind="done">{text(riskText.written(writing.sheets.join(", ")))}</Notice>;
    case "failed":
      return (
        <Notice kind="error">
          {text(riskText.unchanged)}. {writing.why}
        </Notice>
      );
  }
}
