import type { Lowest } from "./curveData";
import type { CurveLayout } from "./curveLayout";
import { besideNote, noteAt, noteWidth, spanOf, type NotePlace } from "./noteAt";

/** A note and where it stands. */
export interface CurveNote extends NotePlace {
  readonly words: string;
}

const size = 12;

/** A note with its foot at `y` that begins at `at`, or ends at the edge of the picture. */
export function placed(
  layout: CurveLayout,
  words: string,
  at: number,
  y: number,
  letters = size,
): CurveNote {
  return { words, y, ...noteAt(layout, at, noteWidth(words, letters)) };
}

/** The notes on the lowest amount and on the year when it is back at zero, so that neither lies on the other. */
export function notesOf(
  layout: CurveLayout,
  lowest: Lowest | undefined,
  words: {
    readonly low: (amount: number, year: number) => string;
    readonly back: (year: number) => string;
  },
): { readonly low?: CurveNote; readonly back?: CurveNote } {
  if (!lowest) return {};
  const { x, y } = layout;
  const low = placed(
    layout,
    words.low(lowest.amount, lowest.year),
    x(lowest.year),
    y(lowest.amount) + 16,
  );
  if (lowest.back === undefined) return { low };
  const back = placed(layout, words.back(lowest.back), x(lowest.back), y(0));
  const [lowSpan, backSpan] = [low, back].map((note) => spanOf(note, noteWidth(note.words, size)));
  if (!lowSpan || !backSpan) return { low };
  return { low, back: { ...back, y: besideNote(y(0), backSpan, { y: low.y, span: lowSpan }) } };
}
