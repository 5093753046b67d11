import { exchange } from "./exchange";

const found = `if (command.id.substring(0, 3) === "doc") return;
		const { mainComponent: spreadsheet, scene } = this._context;`;
const changed = `if (command.id.substring(0, 3) === "doc") return;
		const ofSheet = command.params?.subUnitId;
		if (ofSheet && ofSheet !== this._context.unit.getActiveSheet()?.getSheetId()) return;
		const { mainComponent: spreadsheet, scene } = this._context;`;

/** Univer 0.25.1 draws the sheet in front anew for every change, also on the sheets behind it. */
export function drawSheetInFront(source: string): string {
  return exchange(source, found, changed, "drawSheetInFront");
}
