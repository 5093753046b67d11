import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { realRate } from "../../../../core/prices";
import type { RatePreset } from "../../../../core/reference";
import type { Text } from "../../../../core/text";
import type { Rate } from "../../../../core/units";
import { percentText } from "../../../figures/percent";
import { useText } from "../../../language/LanguageContext";
import { Notice } from "../../../parts/Notice";
import { assumptionCell, readCell } from "../../state";
import { useFormStyles } from "../../parts/formStyles";
import { useDispatch, useGuide } from "../../store/GuideContext";
import { projectText } from "../../text/projectText";

/** The Riksbank's target, where the calculation has no inflation of its own. */
const TARGET = 0.02;

/** A nominal rate on real amounts: says so, and offers the real rate behind it. */
export function NominalRate({ preset }: { readonly preset: RatePreset }): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const dispatch = useDispatch();
  const inflation = useGuide(({ draft }) => {
    const given = readCell(draft, assumptionCell("inflation"));
    return typeof given === "number" && given > 0 && given < 1 ? given : TARGET;
  });
  const nominal = preset.schedule.bands[0]?.rate ?? (0 as Rate);
  const real = Number(realRate(nominal, inflation as Rate).toFixed(4));
  const words = { real: inBoth(real), inflation: inBoth(inflation) };
  return (
    <Notice kind="warning">
      <p className={form.text}>{text(projectText.nominalWarning(words.real, words.inflation))}</p>
      <div className={form.buttons}>
        <Button
          onClick={() => {
            dispatch({
              type: "writeAll",
              cells: [
                { cell: assumptionCell("discountRate"), value: real },
                {
                  cell: assumptionCell("discountRate", "source"),
                  value: text(projectText.realSource(preset.id, words.inflation)),
                },
              ],
            });
          }}
        >
          {text(projectText.useReal(words.real))}
        </Button>
      </div>
    </Notice>
  );
}

const inBoth = (rate: number): Text => ({
  sv: percentText(rate, "sv"),
  en: percentText(rate, "en"),
});
