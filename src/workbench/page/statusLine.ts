import type { CellMessage } from "../host/functions/cellMessages";
import type { CellAt } from "../store/address";
import { addressOf, cellBox } from "../store/address";
import type { Store } from "../store/store";

/** Keeps the line under the grid up to date: the message of the selected cell's error, as Excel's error card has it. */
export function installStatusLine(
  line: HTMLElement,
  store: Store,
  messageAt: (cell: CellAt) => CellMessage | null,
): void {
  const update = (): void => {
    const { sheet, areas } = store.selection();
    const area = areas.at(-1);
    if (!area) return;
    const { top: row, left: column } = area;
    const message = messageAt({ sheet, row, column });
    const text = message
      ? `${addressOf(cellBox(row, column))}  ${message.code}  ${message.message}`
      : "";
    if (line.textContent !== text) line.textContent = text;
    line.hidden = text === "";
  };
  store.on((event) => {
    if (event.type === "selected" || event.type === "calculated" || event.type === "sheetActivated")
      queueMicrotask(update);
  });
}
