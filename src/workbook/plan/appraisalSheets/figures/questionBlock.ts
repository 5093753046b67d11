import { NOTHING } from "../calculation/tolerances";
import { appraise, fiveQuestionsTable } from "../../../../core/appraisal";
import type { Text } from "../../../../core/text";
import { onCalculation, single, type Context } from "../calculation/context";
import { quoted } from "../calculation/words";
import {
  headingLook,
  headLook,
  labelLook,
  numberHeadLook,
  type Draft,
  type Look,
} from "../drafting/draft";
import { inRow } from "../drafting/references";
import { figureFormat } from "../results/figureFormat";
import { resultTexts } from "../texts/sheetTexts";
import { figureTexts } from "../texts/figureTexts";
import { horizonColumnsOf } from "./horizonColumns";
import type { FigureLayout } from "./figureLayout";
import { Places } from "./places";
import { drawTwin, type TwinCell } from "./spilling";
import { socinv } from "./socinv";

const QUESTIONS = 6;
const asked = [{ perspective: 0 }, { perspective: 2 }] as const;

/** The five risk questions for kommun and samhälle at each horizon. */
export function drawQuestions(draft: Draft, context: Context, layout: FigureLayout): void {
  const { first } = layout.fiveQuestions;
  const table = fiveQuestionsTable(appraise({ ...context.appraisal, notMonetised: [] }));
  draft.put(first - 2, 0, resultTexts.fiveQuestions[context.language], headingLook);
  const heads = (table[0] ?? []).map((cell) => (cell as Text)[context.language]);
  const cells: TwinCell[] = [
    { row: first - 1, column: 0, plain: heads[0] ?? "", look: headLook },
    { row: first - 1, column: 1, plain: heads[1] ?? "", look: headLook },
    ...horizonColumnsOf(layout).map((column) => ({
      row: first - 1,
      column,
      plain: `=${inRow(layout.headRow, column)}`,
      look: { ...numberHeadLook, numberFormat: "General" },
    })),
    ...asked.flatMap(({ perspective }, who) =>
      Array.from({ length: QUESTIONS }, (_, question) => {
        const labels = table[1 + who * QUESTIONS + question] ?? [];
        return rowOf(
          context,
          layout,
          perspective,
          who * QUESTIONS + question,
          question,
          labels as readonly Text[],
        );
      }).flat(),
    ),
  ];
  drawTwin(draft, cells, socinv(context, "FIVEQUESTIONS"), {
    rows: table.length,
    columns: heads.length,
  });
}

function rowOf(
  context: Context,
  layout: FigureLayout,
  perspective: number,
  down: number,
  question: number,
  labels: readonly Text[],
): readonly TwinCell[] {
  const row = layout.fiveQuestions.first + down;
  const look: Look = {
    role: "calculated",
    numberFormat: figureFormat(formats[question] ?? "money", context.language),
    align: "right",
  };
  return [
    { row, column: 0, plain: labels[0]?.[context.language] ?? "", look: labelLook },
    { row, column: 1, plain: labels[1]?.[context.language] ?? "", look: labelLook },
    ...horizonColumnsOf(layout).map((column) => {
      const at = new Places(context, perspective, column);
      const persons = inRow(layout.fiveQuestions.first + down - 1, column);
      return {
        row,
        column,
        plain: `=IF(${at.horizon}="","",${answerTo(at, question, persons)})`,
        look,
      };
    }),
  ];
}

const formats = ["money", "money", "money", "money", "count", "share"] as const;

/** B − C; B/2 − C; a·B − (1 + b)·C; v − C; ⌈C/v⌉ persons; and what part of the participants that is. */
function answerTo(at: Places, question: number, above: string): string {
  const [gain, paid] = [at.figure("benefits"), at.figure("costs")];
  const { context } = at;
  const bad = (key: "badCaseRate" | "badCaseCost"): string =>
    onCalculation(context, single(context, key));
  const none = quoted(figureTexts.words.notPossible[context.language]);
  const worth = `${gain}/${at.figure("successes")}`;
  switch (question) {
    case 0:
      return `${gain}-${paid}`;
    case 1:
      return `${gain}/2-${paid}`;
    case 2:
      return `${bad("badCaseRate")}*${gain}-(1+${bad("badCaseCost")})*${paid}`;
    case 3:
      return `IF(${at.figure("successes")}<=0,${none},${worth}-${paid})`;
    case 4:
      return `IF(${paid}<${NOTHING},0,IF(${at.figure("successes")}<=0,${none},IF(${gain}<${NOTHING},${none},${persons(paid, worth, at.figure("participants"), none)})))`;
    default:
      return `IF(ISNUMBER(${above}),IF(${at.figure("participants")}=0,0,${above}/${at.figure("participants")}),${none})`;
  }
}

function persons(paid: string, worth: string, there: string, none: string): string {
  const needed = `-INT(-(${paid}/(${worth})-0.000000001))`;
  return `IF(${needed}>${there},${none},MAX(0,${needed}))`;
}
