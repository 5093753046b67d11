import type { PlannedSheet } from "../../../workbookPlan";
import { footerOf } from "../footer";
import { Page } from "../page";
import type { PageInput } from "../pageInput";
import { putBreakEven } from "./breakEvenBlock";
import { putOuterFactors, putSpreadCosts } from "./fixedRuns";
import { datedColumn } from "./nativeTornado";
import { sensitivityTexts } from "./sensitivityTexts";
import { putTornado } from "./tornadoBlock";
import { putTwoWay } from "./twoWayBlock";

const widths = [36, 20, 17, 17, 17, 17, 17, 13, 13, 13];
const tornadoTop = 3;
/** More rows than this are too small to read on one page. */
const mostRows = 80;

/** Känslighet: what matters most, two inputs at once, when it breaks even, and the two fixed runs. */
export function sensitivitySheet(input: PageInput): {
  readonly sheet: PlannedSheet;
  /** The row of the tornado's header, where there is one. */
  readonly tornado: { readonly header: number | undefined };
  /** The row over the two-way table's inputs. */
  readonly twoWay: { readonly head: number };
} {
  const { appraisal, names, language, details } = input;
  const page = new Page();
  page.put(0, 0, sensitivityTexts.title[language], "title");
  page.put(1, 0, sensitivityTexts.line[language], "subtitle", {
    plain: sensitivityTexts.plainLine[language].replace(
      "{datum}",
      details.date === undefined ? "" : ` ${details.date}`,
    ),
  });
  const tornado = putTornado(page, tornadoTop, input);
  const twoWay = putTwoWay(page, tornado.end, input);
  const breakEven = putBreakEven(page, twoWay.end, input);
  const outer = putOuterFactors(page, breakEven, input);
  const end = putSpreadCosts(page, outer, input);
  const sheet: PlannedSheet = {
    name: names.sheets.sensitivity,
    cells: page.cells,
    columnWidths: widths,
    validations: twoWay.validations,
    frozen: { rows: 2, columns: 0 },
    rowHeights: [{ row: 0, points: 28 }, ...page.rowHeights],
    charts: tornado.charts,
    print: {
      orientation: "portrait",
      pagesTall: end > mostRows ? 2 : 1,
      area: { top: 0, left: 0, bottom: end - 1, right: datedColumn },
      footer: footerOf(appraisal.name, details, language),
    },
  };
  return {
    sheet,
    tornado: { header: tornado.isThere ? tornado.row : undefined },
    twoWay: { head: twoWay.head },
  };
}
