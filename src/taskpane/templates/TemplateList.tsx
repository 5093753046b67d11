import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { templates } from "../../workbook/plan/templates";
import { Frame } from "../frame/Frame";
import { useText } from "../language/LanguageContext";
import { BorderedList } from "../parts/BorderedList";
import { PressRow } from "../parts/PressRow";
import { Section } from "../parts/Section";
import { templatesText } from "../text/templatesText";
import type { TemplateView } from "./templateView";

const useStyles = makeStyles({
  introduction: { ...typographyStyles.body1, margin: 0, maxWidth: "560px" },
});

interface TemplateListProps {
  readonly open: (view: TemplateView) => void;
  readonly goHome: () => void;
}

/** The ready templates, and what can be made of the calculation in the workbook. */
export function TemplateList({ open, goHome }: TemplateListProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Frame name={text(templatesText.title)} leave={goHome} leads="home">
      <p className={styles.introduction}>{text(templatesText.introduction)}</p>
      <Section title={text(templatesText.ready)}>
        <BorderedList>
          {templates.map(({ id, title, line }) => (
            <PressRow
              key={id}
              title={text(title)}
              lines={[text(line)]}
              open={() => {
                open({ template: id });
              }}
            />
          ))}
        </BorderedList>
      </Section>
      <Section title={text(templatesText.own)}>
        <BorderedList>
          <PressRow
            title={text(templatesText.saveOwn)}
            lines={[text(templatesText.saveOwnLine)]}
            open={() => {
              open({ at: "save" });
            }}
          />
          <PressRow
            title={text(templatesText.makeOwn)}
            lines={[text(templatesText.makeOwnLine)]}
            open={() => {
              open({ at: "own" });
            }}
          />
        </BorderedList>
      </Section>
    </Frame>
  );
}
