import type { ReactNode } from "react";
import { gainsAndLosses, type Calculation, type GainOrLoss } from "../../core/appraisal";
import { actorText } from "../../core/appraisal/tables/headings";
import type { Decimal } from "../../core/numbers/decimal";
import { BarRows } from "../charts/bars/BarRows";
import { ChartFigure } from "../charts/ChartFigure";
import { ChartTable } from "../charts/ChartTable";
import { bareAmount, netAmount } from "../figures/amounts";
import { amountUnits } from "../figures/amountUnit";
import { useLanguage, useText } from "../language/LanguageContext";
import { actorsText } from "../text/actorsText";
import { resultText } from "../text/resultText";
import { actorsFinding, whoBears } from "./actorsFinding";
import { basisOf } from "./basisOf";

/** Who gains and who pays, the largest gain first. */
export function ActorsPart({
  calculation,
}: {
  readonly calculation: Calculation<Decimal>;
}): ReactNode {
  const { language } = useLanguage();
  const text = useText();
  const rows = gainsAndLosses(calculation);
  const bears = whoBears(rows);
  const years = resultText.years(calculation.appraisal.horizon);
  return (
    <ChartFigure
      finding={text(actorsFinding(rows))}
      caption={[...(bears ? [bears] : []), actorsText.measure(years, basisOf(calculation))]
        .map(text)
        .join(" ")}
      table={<ActorsTable rows={rows} />}
    >
      <BarRows
        label={text(resultText.actors)}
        head={[text(resultText.actor), text(resultText.net)]}
        lines={[{ at: 0 }]}
        rows={rows.map(({ actor, netPresentValue }) => ({
          key: actorText(actor).sv,
          name: text(actorText(actor)),
          figure: netAmount(netPresentValue, language),
          bars: [{ from: 0, to: netPresentValue, kind: netPresentValue < 0 ? "pay" : "gain" }],
        }))}
      />
    </ChartFigure>
  );
}

/** From here on three amounts in kronor take more room than a narrow pane has. */
const longest = 1_000_000;

function ActorsTable({ rows }: { readonly rows: readonly GainOrLoss[] }): ReactNode {
  const { language } = useLanguage();
  const text = useText();
  const { actor, costs, benefits, net, actors } = resultText;
  const largest = Math.max(0, ...rows.flatMap((row) => [row.costs, row.benefits].map(Math.abs)));
  const unit = largest < longest ? "kr" : "tkr";
  return (
    <ChartTable
      caption={`${text(actors)}, ${text(amountUnits[unit].name)}`}
      head={[actor, costs, benefits, net].map(text)}
      rows={rows.map((row) => [
        text(actorText(row.actor)),
        ...[row.costs, row.benefits, row.netPresentValue].map((amount) =>
          bareAmount(amount, unit, language),
        ),
      ])}
    />
  );
}
