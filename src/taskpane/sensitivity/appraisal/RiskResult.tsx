import type { ReactNode } from "react";
import { measures } from "../../../core/appraisal";
import type { Appraisal } from "../../../core/model";
import type { Simulation } from "../../../core/uncertainty/simulation";
import { Histogram } from "../../charts/histogram/Histogram";
import { tickText } from "../../figures/tickText";
import { percentText } from "../../figures/percent";
import { useLanguage, useText } from "../../language/LanguageContext";
import { riskText } from "../../text/riskText";
import { whoseText, type AskedFully } from "./choices";
import { chartWriter, figureText } from "./figureText";
import { DriversTable } from "./DriversTable";
import { FlatResult } from "./FlatResult";
import { Remarks } from "./Remarks";
import { RiskTable } from "./RiskTable";

interface RiskResultProps {
  readonly simulation: Simulation;
  readonly appraisal: Appraisal;
  readonly asked: AskedFully;
}

/** The chance and the spread of the outcome, its figures with their errors, and what explains it. */
export function RiskResult({ simulation, appraisal, asked }: RiskResultProps): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { histogram, trials, seed, measure, percentiles, chanceOfYes } = simulation;
  const at = (percent: number): number =>
    percentiles.find((each) => each.percent === percent)?.value ?? 0;
  const isNet = measure.name.sv === measures.netPresentValue.name.sv;
  const chance = percentText(chanceOfYes.value ?? 0, language, 0);
  const finding = isNet
    ? riskText.chance(chance, whoseText(asked.perspective))
    : riskText.spreadOf(measure.name[language]);
  const writer = chartWriter(
    measure.unit,
    histogram.flatMap(({ from, to }) => [from, to]),
    language,
  );
  const [low, median, high] = [at(5), at(50), at(95)];
  const [lowText, medianText, highText] = [low, median, high].map((value) =>
    figureText(value, measure.unit, language),
  );
  if (histogram.length === 0 || low === high)
    return <FlatResult simulation={simulation} appraisal={appraisal} />;
  return (
    <>
      <Histogram
        finding={text(finding)}
        caption={text(riskText.draws(trials, seed, writer.unit))}
        spoken={text(
          riskText.spoken(
            isNet ? `${text(finding)}.` : "",
            lowText ?? "",
            medianText ?? "",
            highText ?? "",
          ),
        )}
        bracket={text(riskText.bracket(lowText ?? "", highText ?? ""))}
        data={{
          bins: histogram.map(({ from, to, count }) => ({ from, to, share: count / trials })),
          low,
          median,
          high,
          marksBelowZero: measure.unit === "money",
        }}
        writeTick={(ticks, place) =>
          measure.unit === "money" || measure.unit === "ratio" || measure.unit === "years"
            ? tickText(
                ticks.map((tick) => tick / writer.size),
                place,
                language,
              )
            : writer.write(ticks[place] ?? 0)
        }
        table={<RiskTable simulation={simulation} appraisal={appraisal} />}
      />
      <Remarks simulation={simulation} appraisal={appraisal} />
      <DriversTable simulation={simulation} appraisal={appraisal} />
    </>
  );
}
