import { useState, type ReactNode } from "react";
import { examples } from "../../core/examples";
import type { ToolProps } from "../tool";
import { ExampleList } from "./ExampleList";
import { ExamplePage } from "./ExamplePage";

/** The worked examples: the list, and the page of the one that was opened. */
export function ExamplesTool({ goHome }: ToolProps): ReactNode {
  const [openId, setOpenId] = useState<string>();
  const opened = examples.find(({ id }) => id === openId);
  if (!opened) return <ExampleList examples={examples} open={setOpenId} goHome={goHome} />;
  return (
    <ExamplePage
      key={opened.id}
      example={opened}
      goBack={() => {
        setOpenId(undefined);
      }}
    />
  );
}
