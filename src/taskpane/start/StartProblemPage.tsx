import type { ReactNode } from "react";
import { startProblemText, tryAgainText } from "../text/startProblemText";
import type { StartProblem } from "./waitForOffice";

interface StartProblemPageProps {
  readonly problem: StartProblem;
  readonly tryAgain: () => void;
}

const system = { fontFamily: "Segoe UI, system-ui, sans-serif", padding: 16, maxWidth: 560 };

/** Says in plain words why the pane cannot start. It leans on nothing that may be missing: no theme, no workbook. */
export function StartProblemPage({ problem, tryAgain }: StartProblemPageProps): ReactNode {
  const { title, remedy } = startProblemText[problem];
  return (
    <main role="alert" style={system}>
      <h1 style={{ fontSize: 20 }}>{title.sv}</h1>
      <p>{remedy.sv}</p>
      <div lang="en">
        <h2 style={{ fontSize: 16 }}>{title.en}</h2>
        <p>{remedy.en}</p>
      </div>
      <button type="button" onClick={tryAgain} style={{ minHeight: 32, padding: "4px 12px" }}>
        {tryAgainText.sv} · <span lang="en">{tryAgainText.en}</span>
      </button>
    </main>
  );
}
