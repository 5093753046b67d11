import { joinAddress } from "../../address";
import { costColumns, effectColumns, mentionColumns, presetColumns } from "../calculation/columns";
import { calculationDown, onCalculation, single, type Context } from "../calculation/context";
import { LISTED } from "../calculation/singlesBlock";
import { quoted } from "../calculation/words";
import { cashFlowLayout } from "../cashFlow/cashFlowLayout";
import { headingLook, labelLook, type Draft } from "../drafting/draft";
import { fixed, fixedAcross } from "../drafting/references";
import { checkTexts, noteTexts, remedyTexts } from "../texts/noteTexts";
import { tableColumns } from "../../../../core/model/schema/tableColumns";
import type { TableId } from "../../../../core/model";
import type { FigureLayout } from "./figureLayout";

type Check = keyof typeof checkTexts;

/** Whether the sheets still hold all that the tables say. */
export function drawChecks(draft: Draft, context: Context, layout: FigureLayout): void {
  const { language } = context;
  const { first } = layout.checks;
  draft.put(first - 1, 0, noteTexts.checks[language], headingLook);
  const tests = checkFormulas(context);
  (Object.keys(tests) as Check[]).forEach((key, at) => {
    const remedy =
      key in remedyTexts ? remedyTexts[key as keyof typeof remedyTexts] : noteTexts.makeAgain;
    const wrong = `${noteTexts.wrong[language]}: ${remedy[language]}`;
    draft.put(first + at, 0, checkTexts[key][language], labelLook);
    draft.put(
      first + at,
      1,
      `=IF(${tests[key]},${quoted(noteTexts.fine[language])},${quoted(wrong)})`,
      { role: "label", numberFormat: "General" },
    );
  });
}

/** Said at the top of the sheet. */
export function checkLine({ language }: Context, { checks }: FigureLayout): string {
  const cells = `${fixed(checks.first, 1)}:${fixed(checks.first + checks.count - 1, 1)}`;
  const wrong = quoted(`${noteTexts.wrong[language]}*`);
  return `=IF(COUNTIF(${cells},${wrong})=0,${quoted(noteTexts.allFine[language])},${quoted(noteTexts.notAllFine[language])})`;
}

function checkFormulas(context: Context): Readonly<Record<Check, string>> {
  const { layout, words } = context;
  const { capacity } = layout;
  const at = (key: Parameters<typeof single>[1]): string =>
    onCalculation(context, single(context, key));
  const keys = words.column("assumptions", "key");
  const count = (prefix: "financing" | "perspective"): string =>
    `COUNTIF(${keys},${quoted(`${words.prefix(prefix).trim()}*`)})`;
  const spare = onCalculation(context, fixed(layout.singles.horizons, 1 + capacity.horizons));
  const listed = `LEN(IFERROR(${words.given("horizons")}&"",""))-LEN(SUBSTITUTE(IFERROR(${words.given("horizons")}&"",""),";",""))`;
  const preset = at("preset");
  return {
    cohorts: `${at("cohortRows")}<=${String(capacity.cohorts)}`,
    costs: `${at("costRows")}<=${String(capacity.costs)}`,
    effects: `${at("effectRows")}<=${String(capacity.effects)}`,
    actors: `COUNT(${calculationDown(context, layout.mentions, mentionColumns.order)})<=${String(capacity.actors)}`,
    financing: `${count("financing")}<=${String(capacity.financing)}`,
    horizons: `AND(${spare}="",${listed}<${String(LISTED)})`,
    perspectives: `${count("perspective")}=${String(capacity.perspectives - 3)}`,
    years: `${at("lastYear")}<=${String(capacity.lastYear)}`,
    numbers: `${textsInNumbers(context)}=0`,
    prices: pricesKnown(context),
    rates: `AND(OR(${preset}="",COUNTIF(${calculationDown(context, layout.presets, presetColumns.id)},${preset}&"*")>0),MIN(${onCalculation(context, fixedAcross(layout.years.rate, 2, layout.lastYearColumn))})>-1)`,
    sums: sumsAgree(context),
  };
}

const numericColumns: readonly (readonly [TableId, readonly string[]])[] = [
  ["participants", ["year", "number", "successRate"]],
  ["costs", ["amount", "from", "to", "priceYear"]],
  [
    "effects",
    [
      "unitValue",
      "share",
      "lag",
      "duration",
      "deadweight",
      "attribution",
      "displacement",
      "dropOff",
      "haircut",
      "cashableShare",
      "step",
    ],
  ],
];

/** How many texts stand where the formulas need numbers; a blank one counts for nothing. */
function textsInNumbers({ words }: Context): string {
  return numericColumns
    .flatMap(([table, keys]) =>
      keys.filter((key) => tableColumns[table][key]).map((key) => words.column(table, key)),
    )
    .map((column) => `SUMPRODUCT(ISTEXT(${column})*(${column}<>""))`)
    .join("+");
}

function pricesKnown(context: Context): string {
  const { costs, effects } = context.layout;
  const factors = calculationDown(context, costs, costColumns.index);
  const amounts = calculationDown(context, costs, costColumns.amount);
  const values = calculationDown(context, effects, effectColumns.unitValue);
  const ids = calculationDown(context, effects, 0);
  const zeros = `SUMPRODUCT((${context.words.column("effects", "unitValue")}=0)*(${context.words.column("effects", "id")}<>""))`;
  return `AND(SUMPRODUCT((${amounts}<>0)*(${factors}=0))=0,SUMPRODUCT((${ids}<>"")*(${values}=0))<=${zeros})`;
}

function sumsAgree(context: Context): string {
  const { layout, names } = context;
  const flow = cashFlowLayout(layout);
  const on = (row: number): string =>
    joinAddress(names.sheets.cashFlow, fixed(row, flow.sumColumn));
  const all = `${on(flow.net.first)}:${fixed(flow.net.first + flow.net.count - 1, flow.sumColumn)}`;
  const kinds = calculationDown(context, layout.mentions, mentionColumns.kind);
  const mentioned = calculationDown(context, layout.mentions, mentionColumns.name);
  const known = `SUMPRODUCT((${mentioned}<>"")*(${kinds}=0))=0`;
  return `AND(${known},ABS(SUM(${all})-${on(flow.perspectives.first + 2)})<0.01)`;
}
