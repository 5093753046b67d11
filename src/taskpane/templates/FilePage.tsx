import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../core/text";
import { Frame } from "../frame/Frame";
import { PageHeading } from "../frame/PageHeading";
import { useText } from "../language/LanguageContext";
import { templatesText } from "../text/templatesText";
import { SavingNotice } from "./SavingNotice";
import type { Saving } from "./useSaving";

interface FilePageProps {
  readonly title: Text;
  readonly saving: Saving;
  readonly save: () => Promise<void>;
  readonly goBack: () => void;
  readonly children: ReactNode;
}

/** A page that makes a file: what it is to hold, and the button that saves it. */
export function FilePage({ title, saving, save, goBack, children }: FilePageProps): ReactNode {
  const text = useText();
  return (
    <Frame
      name={text(templatesText.title)}
      hasOwnHeading
      leave={goBack}
      leads="back"
      footer={
        <>
          <Button
            appearance="primary"
            disabledFocusable={saving.kind === "saving"}
            onClick={() => void save()}
          >
            {text(templatesText.save)}
          </Button>
          <Button appearance="subtle" onClick={goBack}>
            {text(templatesText.cancel)}
          </Button>
        </>
      }
    >
      <SavingNotice saving={saving} />
      <PageHeading>{text(title)}</PageHeading>
      {children}
    </Frame>
  );
}
