import type { Univer } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { CellMessage } from "../host/functions/cellMessages";
import type { CellAt } from "../store/address";

const WIDTH = 320;
const HEIGHT = 96;

/** Puts a function's own message into the bubble that Univer shows over a cell with an error. */
export function installErrorBubble(
  univer: Univer,
  messageAt: (cell: CellAt) => CellMessage | null,
): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId: sheet, row, col: column } = alert.location;
    const message = messageAt({ sheet, row, column });
    show(
      message
        ? { ...alert, title: message.code, message: message.message, width: WIDTH, height: HEIGHT }
        : alert,
    );
  };
}
