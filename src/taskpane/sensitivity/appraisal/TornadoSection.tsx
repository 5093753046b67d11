import { useMemo, type ReactNode } from "react";
import type { Appraisal } from "../../../core/model";
import { tornado, type TornadoRow } from "../../../core/uncertainty";
import { ChartTable } from "../../charts/ChartTable";
import { Tornado } from "../../charts/tornado/Tornado";
import type { TornadoBar, TornadoEnd } from "../../charts/tornado/tornadoData";
import { useLanguage, useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { riskText } from "../../text/riskText";
import { attemptTo } from "./attemptTo";
import { isLowerBetter, type AskedFully } from "./choices";
import { errorText } from "./errorText";
import { chartWriter, inputText, type FigureWriter } from "./figureText";
import { inputTitle } from "./inputTitle";

interface TornadoSectionProps {
  readonly appraisal: Appraisal;
  readonly asked: AskedFully;
  /** Whether an input, by its Swedish name, is wanted in the chart. */
  readonly isChosen: (name: string) => boolean;
}

/** The tornado of the calculation, recomputed whenever a table changes. */
export function TornadoSection({ appraisal, asked, isChosen }: TornadoSectionProps): ReactNode {
  const { language } = useLanguage();
  const text = useText();
  const attempted = useMemo(() => attemptTo(() => tornado(appraisal, asked)), [appraisal, asked]);
  if ("error" in attempted)
    return <Notice kind="warning">{errorText(attempted.error, language)}</Notice>;
  const { base, rows, target } = attempted.value;
  const chosen = rows.filter(({ input }) => isChosen(input.name.sv));
  const drawn = chosen.filter(isDrawable);
  const figures = drawn.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const writer = chartWriter(target.measure.unit, figures, language);
  const titleOf = (row: TornadoRow): string => inputTitle(row.input.name, appraisal)[language];
  const missing = chosen.filter((row) => !isDrawable(row)).map(titleOf);
  const [first] = drawn;
  return (
    <>
      {first && typeof base === "number" ? (
        <Tornado
          finding={text(riskText.tornado(titleOf(first)))}
          caption={text(riskText.tornadoCaption(writer.unit))}
          data={{
            base,
            isLowerBetter: isLowerBetter(asked.measure),
            bars: drawn.map((row) => barOf(row, titleOf(row), writer, language)),
          }}
          table={
            <ChartTable
              caption={text(riskText.tornado(titleOf(first)))}
              head={[
                riskText.input,
                riskText.low,
                riskText.high,
                riskText.atLow,
                riskText.atHigh,
              ].map(text)}
              rows={drawn.map((row) => [
                titleOf(row),
                inputText(row.low, row.input.unit, language),
                inputText(row.high, row.input.unit, language),
                writer.write(row.atLow),
                writer.write(row.atHigh),
              ])}
            />
          }
        />
      ) : null}
      {missing.length > 0 ? (
        <Notice kind="warning">{text(riskText.noAnswerAt(missing.join(", ")))}</Notice>
      ) : null}
    </>
  );
}

type DrawableRow = TornadoRow & { readonly atLow: number; readonly atHigh: number };

function isDrawable(row: TornadoRow): row is DrawableRow {
  return typeof row.atLow === "number" && typeof row.atHigh === "number";
}

function barOf(
  { input, low, high, atLow, atHigh }: DrawableRow,
  name: string,
  writer: FigureWriter,
  language: "sv" | "en",
): TornadoBar {
  const end = (value: number, result: number): TornadoEnd => ({
    result,
    inputText: inputText(value, input.unit, language),
    resultText: writer.write(result),
  });
  const ends = [end(low, atLow), end(high, atHigh)] as const;
  const [left, right] = atLow <= atHigh ? ends : [ends[1], ends[0]];
  return { key: input.name.sv, name, left, right };
}
