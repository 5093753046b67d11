import { HALF_ORE } from "../calculation/tolerances";
import { appraise, verdictTable } from "../../../../core/appraisal";
import type { Text } from "../../../../core/text";
import { yearsText } from "../../../../core/appraisal/sentences/yearsText";
import { onCalculation, single, type Context } from "../calculation/context";
import { quoted } from "../calculation/words";
import { calculated, headingLook, labelLook, type Draft, type Look } from "../drafting/draft";
import { fixed, fixedAcross } from "../drafting/references";
import { figureFormat } from "../results/figureFormat";
import { figureTexts } from "../texts/figureTexts";
import { resultTexts } from "../texts/sheetTexts";
import { verdictStepTexts } from "../texts/verdictStepTexts";
import { amountWords } from "./amountWords";
import type { CashRow, FigureLayout, FigureRow } from "./figureLayout";
import { figureRowOf, Places } from "./places";
import { drawTwin, type TwinCell } from "./spilling";
import { socinv } from "./socinv";
import {
  cashFormula,
  humpFormula,
  is,
  taxFormula,
  verdictFormula,
  type VerdictCells,
} from "./verdictFormulas";

const steps = [
  "column",
  "termColumn",
  "municipality",
  "society",
  "withinTerm",
  "cashNetPresentValue",
  "cash",
  "coFinancing",
  "hump",
  "humpYear",
  "humpBackYear",
  "restsOnTax",
  "coFinancingWords",
  "cashWords",
  "humpWords",
  "years",
] as const;

type VerdictStep = (typeof steps)[number];

const [MUNICIPALITY, SOCIETY] = [0, 2];

/** The verdict in words and figures at the default horizon. */
export function drawVerdict(draft: Draft, context: Context, layout: FigureLayout): void {
  const { language } = context;
  const { first } = layout.verdict;
  const labels = verdictTable(appraise({ ...context.appraisal, notMonetised: [] }));
  draft.put(first - 1, 0, resultTexts.verdict[language], headingLook);
  const cells = rowsOf(context, layout).flatMap(([text, figure], at): readonly TwinCell[] => {
    const row = first + at;
    const label = (labels[at]?.[0] as Text | undefined)?.[language] ?? "";
    const isTax = at === TAX_ROW;
    const named = isTax
      ? `=IF(${stepCell(layout, "restsOnTax")}=1,${quoted(verdictStepTexts.tax[language])},"")`
      : label;
    return [
      { row, column: 0, plain: named, look: { ...labelLook, numberFormat: "General" } },
      { row, column: 1, plain: text, look: textLook(at === 0) },
      {
        row,
        column: 2,
        plain: figure,
        look: { role: "calculated", numberFormat: figureFormat("money", language), align: "right" },
      },
    ];
  });
  drawTwin(draft, cells, socinv(context, "VERDICT"), { rows: labels.length, columns: 3 });
}

const TAX_ROW = 6;

const textLook = (isVerdict: boolean): Look => ({
  role: isVerdict ? "conclusion" : "calculated",
  numberFormat: "General",
  wrap: true,
});

/** Text and figure of each row, as VERDICT gives them. */
function rowsOf(context: Context, layout: FigureLayout): readonly (readonly [string, string])[] {
  const { language } = context;
  const at = (key: VerdictStep): string => stepCell(layout, key);
  const cells = Object.fromEntries(steps.map((key) => [key, at(key)])) as unknown as VerdictCells;
  const none = quoted(figureTexts.words.notPossible[language]);
  const coFinancing = `=IF(${is(at("society"), "yes", language)},${at("coFinancing")},${none})`;
  return [
    [`=${verdictFormula(cells, language)}`, ""],
    [`=${at("municipality")}`, `=${atHorizon(context, layout, "netPresentValue", MUNICIPALITY)}`],
    [`=${at("society")}`, `=${atHorizon(context, layout, "netPresentValue", SOCIETY)}`],
    [`=${cashFormula(cells, language)}`, `=${at("cashNetPresentValue")}`],
    [verdictStepTexts.coFinancingText[language], coFinancing],
    [`=${humpFormula(cells, language)}`, ""],
    [`=IF(${at("restsOnTax")}=1,${taxFormula(language)},"")`, ""],
  ];
}

const stepCell = ({ verdictSteps, firstHorizonColumn }: FigureLayout, key: VerdictStep): string =>
  fixed(verdictSteps.first + steps.indexOf(key), firstHorizonColumn);

/** A figure at the default horizon. */
function atHorizon(
  context: Context,
  layout: FigureLayout,
  row: FigureRow | CashRow,
  perspective: number,
  column: VerdictStep = "column",
): string {
  return `INDEX(${acrossHorizons(layout, figureRowOf(layout, row, perspective))},${stepCell(layout, column)})`;
}

const acrossHorizons = (
  { firstHorizonColumn, lastHorizonColumn }: FigureLayout,
  row: number,
): string => fixedAcross(row, firstHorizonColumn, lastHorizonColumn);

/** The steps behind the verdict, at the foot of the sheet. */
export function drawVerdictSteps(draft: Draft, context: Context, layout: FigureLayout): void {
  const { language } = context;
  const { first } = layout.verdictSteps;
  draft.put(first - 1, 0, verdictStepTexts.heading[language], headingLook);
  const formulas = stepFormulasOf(context, layout);
  steps.forEach((key, at) => {
    const [formula, format] = formulas[key];
    draft.put(first + at, 0, verdictStepTexts.steps[key][language], labelLook);
    draft.put(first + at, layout.firstHorizonColumn, `=${formula}`, {
      ...calculated(format),
      align: "right",
    });
  });
}

function stepFormulasOf(
  context: Context,
  layout: FigureLayout,
): Readonly<Record<VerdictStep, readonly [string, string]>> {
  const { language } = context;
  const at = (key: VerdictStep): string => stepCell(layout, key);
  const horizons = acrossHorizons(layout, layout.horizonRow);
  const horizon = onCalculation(context, single(context, "horizon"));
  const of = (row: FigureRow | CashRow, perspective: number): string =>
    atHorizon(context, layout, row, perspective);
  const { yes, no, untouched } = figureTexts.words;
  const money = figureFormat("money", language);
  const text = "General";
  return {
    column: [`MATCH(${horizon},${horizons},0)`, "0"],
    termColumn: [`COUNT(${horizons})`, "0"],
    municipality: [of("answer", MUNICIPALITY), text],
    society: [of("answer", SOCIETY), text],
    withinTerm: [atHorizon(context, layout, "answer", MUNICIPALITY, "termColumn"), text],
    cashNetPresentValue: [of("cashPresentValue", MUNICIPALITY), money],
    cash: [
      `IF(${is(at("municipality"), "untouched", language)},${quoted(untouched[language])},IF(${at("cashNetPresentValue")}>=-${HALF_ORE},${quoted(yes[language])},${quoted(no[language])}))`,
      text,
    ],
    coFinancing: [of("coFinancing", MUNICIPALITY), money],
    hump: [of("hump", MUNICIPALITY), money],
    humpYear: [of("humpYear", MUNICIPALITY), "0"],
    humpBackYear: [of("humpBackYear", MUNICIPALITY), "0"],
    restsOnTax: [restsOnTax(context, layout), "0"],
    coFinancingWords: [amountWords(at("coFinancing"), language), text],
    cashWords: [amountWords(at("cashNetPresentValue"), language), text],
    humpWords: [amountWords(`(-${at("hump")})`, language), text],
    years: [yearsWords(horizon, language), text],
  };
}

function yearsWords(horizon: string, language: "sv" | "en"): string {
  const [one, more] = [yearsText(1)[language], yearsText(MORE)[language]].map((words) =>
    words.replace(/^\d+/, ""),
  );
  return language === "sv"
    ? `${horizon}&${quoted(more ?? "")}`
    : `${horizon}&IF(${horizon}=1,${quoted(one ?? "")},${quoted(more ?? "")})`;
}

const MORE = 25;

/** 1 where the municipality's yes would be a no without the tax that it keeps. */
function restsOnTax(context: Context, layout: FigureLayout): string {
  const places = new Places(context, MUNICIPALITY, layout.firstHorizonColumn);
  const until = places.until(onCalculation(context, single(context, "horizon")));
  const tax = `SUMPRODUCT(${until}*${places.years("weight")}*${places.years("keptTax")})`;
  const value = atHorizon(context, layout, "netPresentValue", MUNICIPALITY);
  return `IF(AND(${is(stepCell(layout, "municipality"), "yes", context.language)},${value}-${tax}<-${HALF_ORE}),1,0)`;
}
