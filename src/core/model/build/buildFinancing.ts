import type { Money, Share } from "../../units";
import type { ActorRegistry } from "../actors/actorRegistry";
import type { Financing } from "../appraisal";
import type { PrefixedAssumption } from "../assumption";
import { collectErrors } from "../collectErrors";
import { keyMessages } from "../keyMessages";
import { CellRefused } from "../problem";
import type { Placed } from "../read/placed";
import type { AssumptionSet } from "./assumptionSet";

/** The financing rows, each with the row it stands in. */
export function buildFinancing(
  set: AssumptionSet,
  actors: ActorRegistry,
): readonly Placed<Financing>[] {
  return set.prefixed("financing").flatMap(({ row, value }) => {
    const read = () => financingOf(value, actors);
    const financing = collectErrors(row.problems, row.place("key"), read, undefined);
    return financing ? [{ row, value: financing }] : [];
  });
}

function financingOf(
  { suffix, value, unit }: PrefixedAssumption,
  actors: ActorRegistry,
): Financing {
  const [first = "", second] = suffix.split(">");
  const financier = actors.resolve(first.trim());
  const amount = unit === "%" ? { share: value as Share } : { kronor: value as Money };
  if (second === undefined) return { financier, amount };
  const payer = actors.resolve(second.trim());
  if (payer === financier) throw new CellRefused(keyMessages.payerIsFinancier());
  return { financier, payer, amount };
}
