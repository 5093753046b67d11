import { appraise, verdict } from "../../../../../core/appraisal";
import type { CellContent } from "../../../sheetPlan";
import type { Page } from "../page";
import { decisionTexts } from "./decisionTexts";
import { keyFigureFormat, percent } from "./formats";
import { amountInText, inText, type Points } from "./formulas";
import { across, rows, wholeWidth } from "./grid";

const MUNICIPALITY = 0;
const SOCIETY = 2;

/** Whose page it is, the question, the verdict and its four figures. */
export function putTop(page: Page, points: Points, chance: CellContent): void {
  putHead(page, points);
  putQuestion(page, points);
  putVerdict(page, points);
  putFigures(page, points, chance);
}

function putHead(page: Page, points: Points): void {
  const { appraisal, language } = points.input;
  const [start, horizon] = [points.single("startYear"), points.single("horizon")];
  const rate = points.assumption("discountRate");
  page.wide(
    across(rows.committee, wholeWidth),
    `=IFERROR(${points.assumption("committee")}&"","")`,
    "subtitle",
  );
  page.wide(
    across(rows.title, wholeWidth),
    `=IFERROR(${points.assumption("name")}&"","")`,
    "title",
    { wrap: true },
  );
  page.height(rows.title, appraisal.name.length > 42 ? 56 : 30);
  const share = inText(`ROUND(${rate}*100,2)`, points);
  page.wide(
    across(rows.subtitle, wholeWidth),
    [
      `="${decisionTexts.page[language]} · "&${start}&"–"&(${start}+${horizon})&" · "`,
      `${points.single("priceYear")}&"${decisionTexts.prices[language]}"&${start}`,
      `IFERROR("${decisionTexts.rate[language]}"&IF(ISNUMBER(${rate}),${share}&"\u00a0%",${rate}),"")`,
    ].join("&"),
    "subtitle",
  );
  page.height(rows.subtitle + 1, 6);
}

function putQuestion(page: Page, points: Points): void {
  const { language, details } = points.input;
  page.put(rows.question, 0, decisionTexts.question[language], "heading");
  const own = details.question;
  const content = own === undefined || own === "" ? `=${composedQuestion(points)}` : `'${own}`;
  page.wide(across(rows.question + 1, wholeWidth), content, "label", { wrap: true });
  page.height(rows.question + 1, lengthOf(points) > charactersPerLine ? 28 : 15);
  page.height(rows.question + 2, 6);
}

/** The width of the page in characters of running text. */
const charactersPerLine = 92;

/** About how long the question is: what is fixed in it, and the names. */
function lengthOf({ input: { appraisal, details } }: Points): number {
  const words = 62;
  return details.question?.length ?? words + appraisal.committee.length + appraisal.name.length;
}

/** "Ska Socialnämnden satsa 3,6 mnkr på Fler i jobb för 40 deltagare som börjar 2027?" */
function composedQuestion(points: Points): string {
  const { language, names } = points.input;
  const words = decisionTexts;
  const quoted = (key: "should" | "spend" | "on" | "for" | "participants"): string =>
    `"${words[key][language]}"`;
  const table = `${names.tables.participants}[${language === "sv" ? "År" : "Year"}]`;
  const committee = `IFERROR(${points.assumption("committee")}&"","")`;
  const cost = points.atHorizon("undiscountedCosts", SOCIETY);
  const years = `MIN(${table})&IF(MAX(${table})>MIN(${table}),"–"&MAX(${table}),"")`;
  return [
    quoted("should"),
    `IF(${committee}="","${words.municipality[language]}",${committee})`,
    quoted("spend"),
    amountInText(cost, points),
    quoted("on"),
    `IFERROR(${points.assumption("name")}&"","")`,
    quoted("for"),
    inText(points.atHorizon("participants", MUNICIPALITY), points),
    quoted("participants"),
    years,
    '"?"',
  ].join("&");
}

function putVerdict(page: Page, points: Points): void {
  page.wide(across(rows.verdict, wholeWidth), `=${points.verdict}`, "conclusion", { wrap: true });
  page.height(rows.verdict, 36);
  page.wide(across(rows.verdict + 3, wholeWidth), `=${points.verdictRow(CASH)}`, "figureLabel", {
    wrap: true,
  });
  page.height(rows.verdict + 3, 16);
  page.height(rows.verdict + 4, 8);
}

/** The row of VERDICT that tells of the municipality's cash. */
const CASH = 3;

function putFigures(page: Page, points: Points, chance: CellContent): void {
  const { language } = points.input;
  const horizon = `${points.horizon}&"${decisionTexts.years[language]}"`;
  const term = points.figureRow("netPresentValue", MUNICIPALITY);
  const now = verdict(appraise({ ...points.input.appraisal, notMonetised: [] }));
  const money = (amount: number): string => keyFigureFormat(amount, language);
  const notes = ["municipalNote", "societyNote", "termNote", "chanceNote"] as const;
  const figures: readonly (readonly [label: string, figure: CellContent, format: string])[] = [
    [
      `="${decisionTexts.municipalFigure[language]}"&${horizon}`,
      `=${points.atHorizon("netPresentValue", MUNICIPALITY)}`,
      money(now.municipalityNetPresentValue),
    ],
    [
      `="${decisionTexts.societyFigure[language]}"&${horizon}`,
      `=${points.atHorizon("netPresentValue", SOCIETY)}`,
      money(now.societyNetPresentValue),
    ],
    [
      decisionTexts.termFigure[language],
      `=INDEX(${term},COUNT(${points.horizonYears}))`,
      money(now.municipalityNetPresentValue),
    ],
    [decisionTexts.chance[language], chance, percent],
  ];
  figures.forEach(([label, figure, numberFormat], at) => {
    const [left, right] = groups[at] ?? [0, 0];
    page.wide(across(rows.verdict + 1, { left, right }), label, "figureLabel");
    const note = notes[at];
    page.wide(across(rows.verdict + 2, { left, right }), figure, "figure", {
      ...(note && { note: decisionTexts[note][language] }),
      numberFormat,
      align: "left",
    });
  });
  page.height(rows.verdict + 1, 15);
  page.height(rows.verdict + 2, 25);
}

const groups: readonly (readonly [number, number])[] = [
  [0, 2],
  [3, 5],
  [6, 9],
  [10, 12],
];
