import { cellName, joinAddress } from "../../address";
import type { PlannedSheet } from "../../workbookPlan";
import { fixed } from "./cellIn";
import { decisionSheet } from "./decision/decisionSheet";
import type { PageInput } from "./pageInput";
import type { PageSheet } from "./pageNames";
import { chanceRow } from "./risk/riskLayout";
import { riskSheet } from "./risk/riskSheet";
import { sensitivitySheet } from "./sensitivity/sensitivitySheet";
import { sourcesSheet } from "./sources/sourcesSheet";

/** The pages of a calculation: the one to decide by, and those that show what it rests on. */
export function pageSheets(input: PageInput): {
  readonly sheets: Readonly<Record<PageSheet, PlannedSheet>>;
  /** The row of Känslighet over the two-way table's inputs. */
  readonly twoWayHead: number;
} {
  const { names } = input;
  const risk = riskSheet(input);
  const sensitivity = sensitivitySheet(input);
  const chance = joinAddress(names.sheets.risk, fixed(cellName(chanceRow, 1)));
  const sheets = {
    decision: decisionSheet(input, risk.isUncertain ? `=${chance}` : "–", sensitivity.tornado),
    sensitivity: sensitivity.sheet,
    risk: risk.sheet,
    sources: sourcesSheet(input),
  };
  return { sheets, twoWayHead: sensitivity.twoWay.head };
}
