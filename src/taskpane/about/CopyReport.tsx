import { Button, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLanguage, useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { useServices } from "../services/ServicesContext";
import { aboutText } from "../text/aboutText";
import { reportText } from "./reportText";
import type { SelfTestState } from "./useSelfTest";

interface CopyReportProps {
  readonly result: SelfTestState;
  /** Shows what came of it, at the top of the page. */
  readonly show: (message: ReactNode) => void;
}

/** Copies version, host and self-test as text, for whoever is asked for help. */
export function CopyReport({ result, show }: CopyReportProps): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { build, copyText, workbook } = useServices();
  const copy = async (): Promise<void> => {
    const outcomes = result && "outcomes" in result ? result.outcomes : [];
    const report = reportText(build, workbook.host(), outcomes, language);
    const copied = await copyText(report);
    show(
      copied ? <Notice kind="done">{text(aboutText.copied)}</Notice> : <ByHand report={report} />,
    );
  };
  return (
    <Button appearance="subtle" onClick={() => void copy()}>
      {text(aboutText.copy)}
    </Button>
  );
}

function ByHand({ report }: { readonly report: string }): ReactNode {
  const text = useText();
  return (
    <Notice kind="warning">
      {text(aboutText.notCopied)}
      <Textarea
        readOnly
        value={report}
        rows={6}
        style={{ width: "100%" }}
        aria-label={text(aboutText.report)}
      />
    </Notice>
  );
}
