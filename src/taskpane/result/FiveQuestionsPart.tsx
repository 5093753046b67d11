import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { contextOf, fiveQuestions, type Calculation } from "../../core/appraisal";
import type { Decimal } from "../../core/numbers/decimal";
import { bareAmount } from "../figures/amounts";
import { amountUnits, chartUnit } from "../figures/amountUnit";
import { useLanguage, useText } from "../language/LanguageContext";
import { useTableStyles } from "../parts/tableStyles";
import { resultText } from "../text/resultText";
import { fifthAnswer } from "./fifthAnswer";
import { useResultStyles } from "./resultStyles";

const asked = ["succeed", "half", "badly", "onlyOne"] as const;

/** The five questions for both sides at the horizon of the verdict; the fifth in a sentence, for the municipality. */
export function FiveQuestionsPart({
  calculation,
}: {
  readonly calculation: Calculation<Decimal>;
}): ReactNode {
  const styles = useResultStyles();
  const table = useTableStyles();
  const { language } = useLanguage();
  const text = useText();
  const { horizon } = calculation.appraisal;
  const [own, society] = ["municipality", "society"].map((side) =>
    fiveQuestions(contextOf(calculation, side, horizon)),
  ) as [FiveAnswers, FiveAnswers];
  const unit = chartUnit(asked.flatMap((key) => [own[key] ?? 0, society[key] ?? 0]));
  const shown = (amount: number | undefined): string =>
    amount === undefined ? text(resultText.notPossible) : bareAmount(amount, unit, language);
  return (
    <>
      <p className={styles.caption}>
        {text(resultText.fiveCaption(horizon, amountUnits[unit].name))}
      </p>
      <table className={table.table} aria-label={text(resultText.fiveQuestions)}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {text(resultText.whatIf)}
            </th>
            {[resultText.municipality, resultText.society].map((side) => (
              <th key={side.en} scope="col" className={mergeClasses(table.head, table.headFigure)}>
                {text(side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map((key) => (
            <tr key={key}>
              <th scope="row" className={table.label}>
                {text(resultText[key])}
              </th>
              <td className={table.figure}>{shown(own[key])}</td>
              <td className={table.figure}>{shown(society[key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.fifth}>5. {text(fifthAnswer(calculation))}</p>
    </>
  );
}

type FiveAnswers = ReturnType<typeof fiveQuestions>;
