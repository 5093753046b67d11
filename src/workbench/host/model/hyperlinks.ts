import { cellBox } from "../../store/address";
import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { Hyperlink } from "./hyperlink";
import { requireUnprotected } from "./locks";
import type { RangeArea } from "./rangeArea";

const key = ({ sheet, box }: RangeArea): string =>
  `${sheet}!${String(box.top)}:${String(box.left)}`;

export function hyperlinkOf({ hyperlinks }: HostState, range: RangeArea): Hyperlink | null {
  return hyperlinks.get(key(range)) ?? null;
}

/** As Excel does, the link gives the cell its looks: blue and underlined. A text to show takes the place of what stands there. */
export function setHyperlink(state: HostState, range: RangeArea, link: unknown): void {
  requireUnprotected(state, range.sheet);
  const { sheet, box } = range;
  const given = Object(link) as Hyperlink;
  if (!given.address && !given.documentReference) throw invalidArgument("a link leads somewhere");
  state.hyperlinks.set(key(range), given);
  if (given.textToDisplay !== undefined)
    state.store.write(sheet, cellBox(box.top, box.left), [[{ value: given.textToDisplay }]]);
  state.store.setStyle(sheet, box, { fontColor: "#0563C1", underline: true });
}
