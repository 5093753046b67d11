import type { ReactNode } from "react";
import type { Text } from "../../../core/text";
import { tableAmount } from "../../figures/amounts";
import { amountUnits, chartUnit } from "../../figures/amountUnit";
import { useLanguage, useText } from "../../language/LanguageContext";
import { ChartFigure } from "../ChartFigure";
import { ChartTable } from "../ChartTable";
import { useWidth } from "../useWidth";
import { lowestOf, type CurveData, type Lowest } from "./curveData";
import { CurveDrawing } from "./CurveDrawing";
import { curveText } from "./curveText";

interface CurveProps {
  readonly data: CurveData;
  /** Sums within it of 0 are 0. */
  readonly tolerance: number;
  /** In the prices of which year and at which rate. */
  readonly basis: Text;
}

/** The curve with its hump: what has been paid and gained so far, as present value, year by year. */
export function Curve({ data, tolerance, basis }: CurveProps): ReactNode {
  const text = useText();
  const [element, width] = useWidth<HTMLDivElement>();
  const lowest = lowestOf(data.municipality, tolerance);
  const unit = amountUnits[chartUnit([...data.municipality, ...data.society])].name;
  return (
    <ChartFigure
      finding={text(findingOf(data, lowest))}
      caption={text(curveText.caption(unit, basis))}
      table={<CurveTable data={data} />}
    >
      <div ref={element}>
        <CurveDrawing data={data} lowest={lowest} width={width} />
      </div>
    </ChartFigure>
  );
}

function findingOf({ startYear, municipality }: CurveData, lowest: Lowest | undefined): Text {
  if (!lowest) return curveText.neverOut;
  if (lowest.back === undefined) return curveText.neverBack(municipality.length - 1);
  return curveText.outUntil(startYear + lowest.back);
}

function CurveTable({ data }: { readonly data: CurveData }): ReactNode {
  const { language } = useLanguage();
  const text = useText();
  return (
    <ChartTable
      caption={text(curveText.tableName)}
      head={[curveText.year, curveText.municipalityInFull, curveText.society].map(text)}
      rows={data.municipality.map((own, year) => [
        String(data.startYear + year),
        tableAmount(own, language),
        tableAmount(data.society[year] ?? 0, language),
      ])}
    />
  );
}
