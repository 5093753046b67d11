import { prefixKeys } from "../../../../../core/model/schema/prefixKeys";
import { calculated, labelLook, headingLook, type Draft } from "../../drafting/draft";
import { fixedDown } from "../../drafting/references";
import { baseTexts, sensitivityStepTexts } from "../../texts/sensitivityStepTexts";
import { cohortColumns, effectColumns, financingColumns } from "../columns";
import { single, type Context } from "../context";
import { formats } from "../formats";
import { valueColumn } from "../layout";
import { quoted } from "../words";
import { presentValue } from "./presentValue";
import {
  baseCell,
  effectSteps,
  type BaseFigure,
  type SensitivityLayout,
} from "./sensitivityLayout";

/** What every row starts from: the present values as planned, and what decides which rows are linear. */
export function drawBaseFigures(draft: Draft, context: Context, layout: SensitivityLayout): void {
  const { language } = context;
  const drawn = figures(context, layout);
  draft.put(layout.base.net - 2, 0, sensitivityStepTexts.base[language], headingLook);
  for (const key of Object.keys(layout.base) as BaseFigure[]) {
    const { formula, format } = drawn[key];
    draft.put(layout.base[key], 0, baseTexts[key][language], labelLook);
    draft.put(layout.base[key], valueColumn, `=${formula}`, calculated(format));
  }
}

interface Figure {
  readonly formula: string;
  readonly format: string;
}

function figures(
  context: Context,
  layout: SensitivityLayout,
): Readonly<Record<BaseFigure, Figure>> {
  const cohorts = (key: keyof typeof cohortColumns): string =>
    fixedDown(context.layout.cohorts, cohortColumns[key]);
  const financing = (key: keyof typeof financingColumns): string =>
    fixedDown(context.layout.financing, financingColumns[key]);
  const common = single(context, "successRate");
  const [kronor, rate, whole] = [formats.kronor, formats.rate, formats.whole];
  return {
    net: { formula: presentValue(context, "flows"), format: kronor },
    effects: { formula: presentValue(context, "perspectiveEffects"), format: kronor },
    costs: { formula: `0-${presentValue(context, "perspectiveCosts")}`, format: kronor },
    meanRate: {
      formula: `IF(SUM(${cohorts("number")})=0,${common},SUM(${cohorts("successes")})/SUM(${cohorts("number")}))`,
      format: rate,
    },
    highestRate: { formula: `MAX(${cohorts("rate")})`, format: rate },
    ofRate: {
      formula: `IF(${common}=0,${ifAllSucceed(context, layout)},${baseCell(layout, "effects")}/${common})`,
      format: kronor,
    },
    // A share is its own part of the costs; kronor are not, as the costs change.
    kronorFinancing: {
      formula: `SUMPRODUCT((${financing("row")}>0)*(${financing("part")}<>${financing("value")}))`,
      format: whole,
    },
    oneRate: { formula: isOneRate(context), format: whole },
  };
}

function ifAllSucceed({ layout: places }: Context, { effects }: SensitivityLayout): string {
  const of = (key: keyof typeof effectColumns): string =>
    fixedDown(places.effects, effectColumns[key]);
  const step = (key: keyof typeof effectSteps): string => fixedDown(effects, effectSteps[key]);
  return `SUMPRODUCT(${of("unitValue")},${of("cautious")},${step("part")},${step("yearsIfAll")})`;
}

function isOneRate(context: Context): string {
  const keys = context.words.column("assumptions", "key");
  const { sv, en } = prefixKeys.discountRateFrom;
  return `IF(AND(${single(context, "preset")}="",COUNTIF(${keys},${quoted(`${sv}:*`)})+COUNTIF(${keys},${quoted(`${en}:*`)})=0),1,0)`;
}
