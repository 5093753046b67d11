import { fiveQuestionsTable, appraise } from "../../../../../core/appraisal";
import type { Text } from "../../../../../core/text";
import { boxOf, splitAddress } from "../../../address";
import { figureFormat } from "../../results/figureFormat";
import { cellIn } from "../cellIn";
import type { Page } from "../page";
import { decisionTexts } from "./decisionTexts";
import { millions } from "./formats";
import type { Points } from "./formulas";
import { across, calculationRows, leftHalf, rows } from "./grid";

const MUNICIPALITY = 0;
const SOCIETY = 2;
/** The row of VERDICT that tells of the hump. */
const HUMP = 5;
const right = { align: "right" } as const;

/** Both calculations at each horizon, and beside them the five questions. */
export function putMiddle(page: Page, points: Points): void {
  putCalculations(page, points);
  putQuestions(page, points);
}

const labelColumns = { left: 0, right: 1 };
const ownColumns = { left: 2, right: 3 };
const societyColumns = { left: 4, right: 5 };

function putCalculations(page: Page, points: Points): void {
  const { language } = points.input;
  const top = rows.calculations;
  page.put(top, 0, decisionTexts.twoCalculations[language], "heading");
  page.wide(across(top + 1, labelColumns), decisionTexts.after[language], "tableHead");
  page.wide(across(top + 1, ownColumns), decisionTexts.ownColumn[language], "tableHead", right);
  page.wide(
    across(top + 1, societyColumns),
    decisionTexts.societyColumn[language],
    "tableHead",
    right,
  );
  for (let at = 0; at < calculationRows; at += 1) putHorizon(page, points, top + 2 + at, at);
  page.wide(across(rows.hump, leftHalf), `=${points.verdictRow(HUMP)}`, "note", { wrap: true });
  page.height(rows.hump, 26);
  page.height(rows.hump + 1, 6);
}

/** "25 år (2027–2052)" without its years; nothing where there is no such horizon. */
function putHorizon(page: Page, points: Points, row: number, at: number): void {
  const { language } = points.input;
  const isThere = at < columnsOf(points.horizonHeads);
  const head = isThere ? cellIn(points.horizonHeads, at) : "";
  const short = `TRIM(LEFT(${head},FIND("(",${head}&"(")-1))`;
  const money = { numberFormat: figureFormat("money", language), ...right };
  page.wide(across(row, labelColumns), isThere ? `=${short}` : "", "calculated");
  for (const [columns, perspective] of [
    [ownColumns, MUNICIPALITY],
    [societyColumns, SOCIETY],
  ] as const) {
    const figure = points.figure("netPresentValue", perspective, at);
    page.wide(
      across(row, columns),
      isThere ? `=IF(${head}="","",${figure})` : "",
      "calculated",
      money,
    );
  }
}

function columnsOf(range: string): number {
  const box = boxOf(splitAddress(range).cells);
  return box ? box.right - box.left + 1 : 0;
}

const questionColumns = { left: 7, right: 10 };
const personsQuestion = 4;
const shareQuestion = 5;

function putQuestions(page: Page, points: Points): void {
  const { appraisal, language } = points.input;
  const top = rows.calculations;
  const horizon = `${points.horizon}&"${decisionTexts.years[language]}${decisionTexts.unit[language]}"`;
  page.put(top, 7, `="${decisionTexts.fiveQuestions[language]}"&${horizon}`, "heading");
  page.wide(across(top + 1, questionColumns), decisionTexts.what[language], "tableHead");
  page.put(top + 1, 11, decisionTexts.ownShort[language], "tableHead", right);
  page.put(top + 1, 12, decisionTexts.societyShort[language], "tableHead", right);
  const table = fiveQuestionsTable(appraise({ ...appraisal, notMonetised: [] }));
  for (let question = 0; question <= shareQuestion; question += 1) {
    const row = top + 2 + question;
    const label = table[1 + question]?.[1] as Text;
    page.wide(across(row, questionColumns), label[language], "calculated");
    const numberFormat =
      question < personsQuestion ? millions : question === personsQuestion ? "#,##0" : "0\\ %";
    (["municipality", "society"] as const).forEach((who, at) => {
      const answer = points.questionAtHorizon(question, who);
      const none = decisionTexts.notPossible[language];
      page.put(row, 11 + at, `=IF(ISNUMBER(${answer}),${answer},"${none}")`, "calculated", {
        numberFormat,
        ...right,
      });
    });
  }
}
