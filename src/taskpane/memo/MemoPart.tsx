import { Button, makeStyles, Textarea, typographyStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState, type ReactNode } from "react";
import type { Calculation } from "../../core/appraisal";
import type { Decimal } from "../../core/numbers/decimal";
import { useLanguage, useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { useServices } from "../services/ServicesContext";
import { memoText } from "../text/memoText";
import { memoOf } from "./memo";
import { memoHtml } from "./memoHtml";
import { memoPlain } from "./memoPlain";
import { today } from "./today";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
  line: { ...typographyStyles.body1, margin: 0 },
  box: { width: "100%" },
});

type Copied = { readonly kind: "copied" } | { readonly kind: "refused"; readonly text: string };

/** Copies question, verdict and key table for a memo; where the clipboard is closed, the text is shown to be taken by hand. */
export function MemoPart({
  calculation,
}: {
  readonly calculation: Calculation<Decimal>;
}): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const text = useText();
  const { copyFormatted } = useServices();
  const [copied, setCopied] = useState<Copied>();
  const copy = async (): Promise<void> => {
    const memo = memoOf(calculation, language, today());
    const plain = memoPlain(memo, language);
    const isDone = await copyFormatted({ html: memoHtml(memo, language), plain });
    setCopied(isDone ? { kind: "copied" } : { kind: "refused", text: plain });
  };
  return (
    <Section title={text(memoText.heading)}>
      <div className={styles.part}>
        <p className={styles.line}>{text(memoText.line)}</p>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {text(memoText.copy)}
        </Button>
        {copied?.kind === "copied" ? <Notice kind="done">{text(memoText.copied)}</Notice> : null}
        {copied?.kind === "refused" ? (
          <>
            <Notice kind="warning">{text(memoText.refused)}</Notice>
            <Textarea
              className={styles.box}
              aria-label={text(memoText.box)}
              value={copied.text}
              readOnly
              rows={10}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
            />
          </>
        ) : null}
      </div>
    </Section>
  );
}
