import { useState, type ReactNode } from "react";
import type { ToolProps } from "../tool";
import { ChoosePage } from "./ChoosePage";
import { CollectionPage } from "./CollectionPage";
import { FilePage } from "./FilePage";
import { ReadingPage } from "./ReadingPage";
import { useCollecting } from "./useCollecting";

/** Returned files: chosen, read one after another, and shown in three groups. */
export function CollectTool({ goHome }: ToolProps): ReactNode {
  const control = useCollecting();
  const { state } = control;
  const [openFile, setOpenFile] = useState<string>();
  if (state.kind === "choosing") return <ChoosePage choose={control.choose} goHome={goHome} />;
  if (state.kind === "reading") return <ReadingPage {...state} stop={control.stop} />;
  const opened = state.collection.toMend.find(({ file }) => file === openFile);
  if (opened)
    return (
      <FilePage
        file={opened}
        goBack={() => {
          setOpenFile(undefined);
        }}
      />
    );
  return (
    <CollectionPage state={state} open={setOpenFile} choose={control.choose} goHome={goHome} />
  );
}
