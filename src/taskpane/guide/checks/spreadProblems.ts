import { isBlank } from "../../../core/model/cells/isBlank";
import type { Text } from "../../../core/text";
import { fieldProblem } from "../fields/fieldProblem";
import { shownValue } from "../fields/shownValue";
import { isVaried, valueOf } from "../risk/rangeOf";
import { uncertainFields } from "../risk/riskFields";
import type { UncertainValue } from "../risk/uncertainValue";
import { uncertainValues } from "../risk/uncertainValues";
import { cellId, readCell, type CellRef, type Draft } from "../state";
import { riskText } from "../text/riskText";
import type { GuideProblem } from "./guideProblem";

interface SpreadProblems {
  readonly problems: readonly GuideProblem[];
  /** Cells of which the tables' own words would only repeat what is said here. */
  readonly covered: readonly string[];
}

/** What is wrong with a low or a high beside its value, in the guide's words and on the step Risk. */
export function spreadProblems(draft: Draft): SpreadProblems {
  const found = uncertainValues(draft)
    .filter((uncertain) => isVaried(draft, uncertain))
    .flatMap((uncertain) => {
      const problem = problemOf(draft, uncertain);
      return problem ? [{ uncertain, problem }] : [];
    });
  return {
    problems: found.map(({ problem }) => problem),
    covered: found.flatMap(({ uncertain: { spread } }) =>
      spread ? [cellId(spread.low), cellId(spread.high)] : [],
    ),
  };
}

function problemOf(draft: Draft, uncertain: UncertainValue): GuideProblem | undefined {
  const { spread } = uncertain;
  if (!spread) return undefined;
  const fields = uncertainFields(uncertain);
  for (const side of ["low", "high"] as const) {
    const own = fieldProblem(fields[side], readCell(draft, spread[side]), draft.moneyUnit);
    if (own) return placed(spread[side], own.text);
  }
  const [low, high] = [readCell(draft, spread.low), readCell(draft, spread.high)];
  if (isBlank(low)) return placed(spread.low, riskText.otherEnd);
  if (isBlank(high)) return placed(spread.high, riskText.otherEnd);
  return orderProblem(draft, uncertain, spread, [Number(low), Number(high)]);
}

function orderProblem(
  draft: Draft,
  uncertain: UncertainValue,
  spread: NonNullable<UncertainValue["spread"]>,
  [low, high]: readonly [number, number],
): GuideProblem | undefined {
  const value = valueOf(draft, uncertain);
  const shown = (number: number): Text => ({
    sv: shownValue(uncertain, number, { language: "sv", moneyUnit: draft.moneyUnit }),
    en: shownValue(uncertain, number, { language: "en", moneyUnit: draft.moneyUnit }),
  });
  if (low > value) return placed(spread.low, riskText.lowAboveLikely(shown(low), shown(value)));
  if (high < value) return placed(spread.high, riskText.highBelowLikely(shown(high), shown(value)));
  return undefined;
}

function placed(cell: CellRef, text: Text): GuideProblem {
  const id = cellId(cell);
  return { severity: "error", text, cell: id, location: { step: "risk", focus: id } };
}
