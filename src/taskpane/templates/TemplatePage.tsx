import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Edition } from "../../workbook/plan/edition";
import type { Template } from "../../workbook/plan/templates";
import { templatePlan } from "../../workbook/plan/templates/templatePlan";
import { AddingFooter } from "../adding/AddingFooter";
import { AddingPart } from "../adding/AddingPart";
import { useAdding, type PlanSheets } from "../adding/useAdding";
import { Frame } from "../frame/Frame";
import { PageHeading } from "../frame/PageHeading";
import { useLanguage, useText } from "../language/LanguageContext";
import { Section } from "../parts/Section";
import { templatesText } from "../text/templatesText";
import { EditionChoice } from "./EditionChoice";
import { SavingNotice } from "./SavingNotice";
import { useSaving } from "./useSaving";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    margin: "4px 0 0",
    maxWidth: "560px",
    color: tokens.colorNeutralForeground2,
  },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: "20px", maxWidth: "560px" },
  item: { marginBottom: "8px" },
  save: { marginTop: "12px" },
});

interface TemplatePageProps {
  readonly template: Template;
  readonly goBack: () => void;
}

/** One ready template: what it holds, into the workbook, or to a file in either edition. */
export function TemplatePage({ template, goBack }: TemplatePageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const control = useAdding();
  const { saving, save } = useSaving();
  const [edition, setEdition] = useState<Edition>("addIn");
  const [asNew, setAsNew] = useState(true);
  const plan: PlanSheets = (names) => templatePlan(template, language, names);
  const { kind } = control.adding;
  const isReading = kind === "idle" || kind === "looking" || kind === "done";
  const saveFile = (): void => {
    const name = `${template.file[language]}.xlsx`;
    void save({ plan: templatePlan(template, language), edition, name });
  };
  return (
    <Frame
      name={text(templatesText.title)}
      hasOwnHeading
      leave={goBack}
      leads="back"
      footer={
        <AddingFooter
          control={control}
          plan={plan}
          asNew={asNew}
          goBack={goBack}
          back={text(templatesText.back)}
        />
      }
    >
      <AddingPart
        control={control}
        asNew={asNew}
        chooseNew={setAsNew}
        newNames={templatesText.newNames}
      />
      {isReading ? (
        <>
          <SavingNotice saving={saving} />
          <PageHeading>{text(template.title)}</PageHeading>
          <p className={styles.line}>{text(template.line)}</p>
          <Section title={text(templatesText.toFillIn)}>
            <ul className={styles.list}>
              {template.toFillIn.map((item) => (
                <li key={item.sv} className={styles.item}>
                  {text(item)}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={text(templatesText.save)}>
            <EditionChoice edition={edition} choose={setEdition} />
            <Button
              className={styles.save}
              disabledFocusable={saving.kind === "saving"}
              onClick={saveFile}
            >
              {text(templatesText.save)}
            </Button>
          </Section>
        </>
      ) : null}
    </Frame>
  );
}
