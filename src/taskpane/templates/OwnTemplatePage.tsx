import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useLanguage, useText } from "../language/LanguageContext";
import { templatesText } from "../text/templatesText";
import { EditionChoice } from "./EditionChoice";
import { LockChoices } from "./LockChoices";
import { LogoField } from "./LogoField";
import { ownTemplate, type OwnTemplate } from "./ownTemplate";
import { FilePage } from "./FilePage";
import { useOwnCalculation } from "./useOwnCalculation";
import { useSaving } from "./useSaving";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    maxWidth: "440px",
    marginTop: "16px",
  },
});

/** A template of the department's own out of the calculation in the workbook. */
export function OwnTemplatePage({ goBack }: { readonly goBack: () => void }): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const read = useOwnCalculation();
  const { saving, save, refuse } = useSaving();
  const [isChecked, setChecked] = useState(false);
  const [own, setOwn] = useState<OwnTemplate>({
    name: "",
    organisation: "",
    locks: { rate: true, prices: true, unitValues: false },
    edition: "plain",
    logo: undefined,
  });
  const change = (part: Partial<OwnTemplate>): void => {
    setOwn((before) => ({ ...before, ...part }));
  };
  const make = async (): Promise<void> => {
    setChecked(true);
    if (own.name.trim() === "" || own.organisation.trim() === "") return;
    const calculation = await read();
    if (calculation.ok) await save(ownTemplate(calculation.appraisal, own, language));
    else refuse(calculation.why);
  };
  return (
    <FilePage title={templatesText.makeOwn} saving={saving} save={make} goBack={goBack}>
      <div className={styles.form}>
        <TextField part="name" own={own} isChecked={isChecked} change={change} />
        <TextField part="organisation" own={own} isChecked={isChecked} change={change} />
        <LockChoices
          locks={own.locks}
          choose={(locks) => {
            change({ locks });
          }}
        />
        <LogoField
          logo={own.logo}
          choose={(logo) => {
            change({ logo });
          }}
        />
        <EditionChoice
          edition={own.edition}
          choose={(edition) => {
            change({ edition });
          }}
        />
      </div>
    </FilePage>
  );
}

interface TextFieldProps {
  readonly part: "name" | "organisation";
  readonly own: OwnTemplate;
  readonly isChecked: boolean;
  readonly change: (part: Partial<OwnTemplate>) => void;
}

/** A short text that must be there before the template is made. */
function TextField({ part, own, isChecked, change }: TextFieldProps): ReactNode {
  const text = useText();
  const isMissing = isChecked && own[part].trim() === "";
  return (
    <Field
      label={text(templatesText[part])}
      {...(isMissing
        ? { validationMessage: text(templatesText[`${part}Missing`]) }
        : { hint: text(templatesText[`${part}Hint`]) })}
    >
      <Input
        value={own[part]}
        onChange={(_event, { value }) => {
          change({ [part]: value });
        }}
      />
    </Field>
  );
}
