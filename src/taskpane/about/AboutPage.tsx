import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Frame } from "../frame/Frame";
import { Logo } from "../frame/Logo";
import { PageHeading } from "../frame/PageHeading";
import { useText } from "../language/LanguageContext";
import { Section } from "../parts/Section";
import { useServices } from "../services/ServicesContext";
import { aboutText } from "../text/aboutText";
import { frameText } from "../text/frameText";
import { statements, type Statement } from "../text/statements";
import { CopyReport } from "./CopyReport";
import { HostTable } from "./HostTable";
import { RepairFormulas } from "./RepairFormulas";
import { SelfTestResult } from "./SelfTestResult";
import { useSelfTest } from "./useSelfTest";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "center", gap: "12px", marginBottom: "20px" },
  build: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, margin: "0 0 12px" },
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  link: { minHeight: "24px" },
});

interface AboutPageProps {
  readonly goHome: () => void;
  readonly open: (statement: Statement["id"]) => void;
}

/** Version, self-test, what this Excel can do, and where one's figures go. */
export function AboutPage({ goHome, open }: AboutPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { build } = useServices();
  const { result, runAgain } = useSelfTest();
  const [report, setReport] = useState<ReactNode>(null);
  return (
    <Frame
      name={text(aboutText.bar)}
      hasOwnHeading
      leave={goHome}
      leads="home"
      footer={
        <>
          <Button appearance="primary" onClick={runAgain}>
            {text(aboutText.again)}
          </Button>
          <CopyReport result={result} show={setReport} />
        </>
      }
    >
      <div className={styles.top}>
        <Logo />
        <div>
          <PageHeading>{`${text(frameText.product)} ${build.version}`}</PageHeading>
          <p className={styles.build}>{text(aboutText.build(build.build))}</p>
        </div>
      </div>
      {report}
      <SelfTestResult result={result} />
      <Section title={text(aboutText.yourExcel)}>
        <HostTable />
        <RepairFormulas />
      </Section>
      <Section title={text(aboutText.yourData)}>
        <p className={styles.text}>{text(aboutText.nothingSent)}</p>
        <div className={styles.links}>
          {statements.map(({ id, title }) => (
            <Link
              key={id}
              as="button"
              className={styles.link}
              onClick={() => {
                open(id);
              }}
            >
              {text(title)}
            </Link>
          ))}
        </div>
      </Section>
    </Frame>
  );
}
