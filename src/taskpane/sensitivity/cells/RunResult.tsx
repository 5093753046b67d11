import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { ChartTable } from "../../charts/ChartTable";
import {
  nameOf,
  tornadoRows,
  writeCellNumber,
  type CellFacts,
  type TrialRun,
} from "../../../workbook/whatIf";
import type { Language, Text } from "../../../core/text";
import type { CellValue } from "../../../workbook/port";
import { useLanguage, useText } from "../../language/LanguageContext";
import { Section } from "../../parts/Section";
import { sensitivityText } from "../../text/sensitivityText";
import type { Shape } from "./readCellsForm";
import type { RunState } from "./runState";

const useStyles = makeStyles({
  wide: { overflowX: "auto", marginBottom: "20px" },
  notes: { margin: "8px 0 20px", paddingLeft: "20px", maxWidth: "560px" },
});

/** The figures of the last run, and what to keep in mind about them. */
export function RunResult({ state }: { readonly state: RunState }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  if (state.kind !== "done") return null;
  const { head, rows } = tableOf(state.run, state.shape, language);
  return (
    <Section title={text(sensitivityText.showResult)}>
      <div className={styles.wide}>
        <ChartTable
          caption={text(sensitivityText.showResult)}
          head={head.map((name) => (typeof name === "string" ? name : text(name)))}
          rows={rows}
        />
      </div>
      {state.run.notes.length > 0 ? (
        <ul className={styles.notes}>
          {state.run.notes.map((note) => (
            <li key={note.sv}>{text(note)}</li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

interface ResultTable {
  readonly head: readonly (string | Text)[];
  readonly rows: readonly (readonly string[])[];
}

function tableOf(run: TrialRun, shape: Shape, language: Language): ResultTable {
  const { output, inputs, results } = run;
  const [first, second] = inputs;
  const write = (value: CellValue, facts: CellFacts | undefined): string =>
    typeof value === "number" && facts ? writeCellNumber(value, facts, language) : String(value);
  switch (shape.kind) {
    case "one":
      return {
        head: [first ? nameOf(first) : "", nameOf(output)],
        rows: shape.values.map((value, at) => [
          write(value, first),
          write(results[at] ?? "", output),
        ]),
      };
    case "two":
      return {
        head: [first ? nameOf(first) : "", ...shape.second.map((value) => write(value, second))],
        rows: shape.first.map((value, row) => [
          write(value, first),
          ...shape.second.map((_, column) =>
            write(results[row * shape.second.length + column] ?? "", output),
          ),
        ]),
      };
    case "tornado":
      return {
        head: [first ? sensitivityText.cellColumn : "", sensitivityText.low, sensitivityText.high],
        rows: tornadoRows(run, shape.ranges).map(({ input, atLow, atHigh }) => [
          nameOf(input),
          write(atLow, output),
          write(atHigh, output),
        ]),
      };
  }
}
