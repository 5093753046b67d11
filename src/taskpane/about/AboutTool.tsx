import { useState, type ReactNode } from "react";
import { statements, type Statement } from "../text/statements";
import type { ToolProps } from "../tool";
import { AboutPage } from "./AboutPage";
import { StatementPage } from "./StatementPage";

/** Om: version, self-test and host on one page, and the longer statements on pages of their own. */
export function AboutTool({ goHome }: ToolProps): ReactNode {
  const [opened, setOpened] = useState<Statement["id"]>();
  const statement = statements.find(({ id }) => id === opened);
  if (!statement) return <AboutPage goHome={goHome} open={setOpened} />;
  return (
    <StatementPage
      key={statement.id}
      statement={statement}
      goBack={() => {
        setOpened(undefined);
      }}
    />
  );
}
