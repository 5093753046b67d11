import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Edition } from "../../workbook/plan/edition";
import type { Template } from "../../workbook/plan/templates";
import { templatePlan } from "../../workbook/plan/templates/templatePlan";
import { AddingPage } from "../adding/AddingPage";
import type { PlanSheets } from "../adding/useAdding";
import { useLanguage, useText } from "../language/LanguageContext";
import { Section } from "../parts/Section";
import { templatesText } from "../text/templatesText";
import { EditionChoice } from "./EditionChoice";
import { SavingNotice } from "./SavingNotice";
import { useSaving } from "./useSaving";

const useStyles = makeStyles({
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
  const { saving, save } = useSaving();
  const [edition, setEdition] = useState<Edition>("addIn");
  const plan: PlanSheets = (names) => templatePlan(template, language, names);
  const saveFile = (): void => {
    const name = `${template.file[language]}.xlsx`;
    void save({ plan: templatePlan(template, language), edition, name });
  };
  return (
    <AddingPage
      tool={templatesText.title}
      back={templatesText.back}
      goBack={goBack}
      newNames={templatesText.newNames}
      plan={plan}
      title={template.title}
      line={template.line}
      notice={<SavingNotice saving={saving} />}
    >
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
    </AddingPage>
  );
}
