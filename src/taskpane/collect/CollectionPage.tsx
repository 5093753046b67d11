import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { listPlan } from "../../workbook/collect/list/listPlan";
import { NewSheetNotice } from "../adding/NewSheetNotice";
import { useNewSheet } from "../adding/useNewSheet";
import { Frame } from "../frame/Frame";
import { PageHeading } from "../frame/PageHeading";
import { useLanguage, useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { SavingNotice } from "../templates/SavingNotice";
import { useSaving } from "../templates/useSaving";
import { collectText } from "../text/collectText";
import { FileButton } from "./FileButton";
import { FileGroups } from "./FileGroups";
import type { CollectedState, CollectingControl } from "./useCollecting";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    margin: "4px 0 0",
    maxWidth: "560px",
    color: tokens.colorNeutralForeground2,
  },
  notice: { margin: "16px 0", maxWidth: "640px" },
});

interface CollectionPageProps {
  readonly state: CollectedState;
  readonly open: (file: string) => void;
  readonly choose: CollectingControl["choose"];
  readonly goHome: () => void;
}

/** The files in their groups, and the ways on: to a sheet, to a file, or more files. */
export function CollectionPage({ state, open, choose, goHome }: CollectionPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const { collection, read, of } = state;
  const { saving, save } = useSaving();
  const { sheet, add } = useNewSheet();
  const hasReady = collection.ready.length > 0;
  const saveList = (): void => {
    const plan = listPlan(collection, language);
    void save({ plan, edition: "plain", name: text(collectText.fileName) });
  };
  return (
    <Frame
      name={text(collectText.title)}
      hasOwnHeading
      leave={goHome}
      leads="home"
      footer={
        <>
          {hasReady ? (
            <>
              <Button
                appearance="primary"
                disabledFocusable={sheet.kind === "adding"}
                onClick={() => void add((taken) => listPlan(collection, language, taken))}
              >
                {text(collectText.toList)}
              </Button>
              <Button onClick={saveList}>{text(collectText.toFile)}</Button>
            </>
          ) : null}
          <FileButton label={text(collectText.chooseMore)} isPrimary={!hasReady} choose={choose} />
        </>
      }
    >
      <SavingNotice saving={saving} />
      <NewSheetNotice
        sheet={sheet}
        adding={collectText.adding}
        added={collectText.added}
        className={styles.notice}
      />
      <PageHeading>
        {text(read < of ? collectText.stopped(read, of) : collectText.read(read))}
      </PageHeading>
      <p className={styles.line}>{text(collectText.privacy)}</p>
      {collection.note ? (
        <div className={styles.notice}>
          <Notice kind="warning">{text(collection.note)}</Notice>
        </div>
      ) : null}
      <FileGroups collection={collection} open={open} />
      {hasReady ? null : <p className={styles.line}>{text(collectText.nothingReady)}</p>}
    </Frame>
  );
}
