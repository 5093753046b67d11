import { plainWord } from "../../model/cells/sameWord";
import type { Text } from "../../text";

const MOST = 3;

/** The names most like what was written, the likest first: those that share at least half of their pairs of letters. */
export function nearNames(written: string, names: readonly Text[]): Text[] {
  const pairs = pairsOf(written);
  return names
    .map((name) => ({
      name,
      likeness: Math.max(likeness(pairs, name.sv), likeness(pairs, name.en)),
    }))
    .filter((each) => each.likeness >= 0.5)
    .sort((first, second) => second.likeness - first.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Dice's measure: twice the pairs in common over the pairs of both. */
function likeness(pairs: readonly string[], name: string): number {
  const others = pairsOf(name);
  const total = pairs.length + others.length;
  const left = [...others];
  const common = pairs.filter((pair) => {
    const place = left.indexOf(pair);
    if (place < 0) return false;
    left.splice(place, 1);
    return true;
  });
  return total === 0 ? 0 : (2 * common.length) / total;
}

function pairsOf(text: string): readonly string[] {
  const word = ` ${plainWord(text)} `;
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
