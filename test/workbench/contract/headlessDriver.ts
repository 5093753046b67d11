import type { SimulatedExcel } from "../../support/excel";
import { splitSheetReference } from "../../../src/workbench/store/sheetReference";
import { parseAddress } from "../../../src/workbench/store/address";
import type { Driver } from "./driver";

export function headlessDriver({ host }: SimulatedExcel): Driver {
  const { store, state, functions } = host;
  const boxOf = (address: string): NonNullable<ReturnType<typeof parseAddress>> => {
    const box = parseAddress(splitSheetReference(address).address);
    if (!box) throw new Error(`${address} is no address.`);
    return box;
  };
  return {
    run: (script, ...[argument]) => script(argument as Parameters<typeof script>[0]),
    idle: () => host.idle(),
    messageOf: (address) => {
      const { top: row, left: column } = boxOf(address);
      const found = functions.messages.at({ sheet: store.activeSheet(), row, column });
      return Promise.resolve(found?.message ?? null);
    },
    traffic: () => Promise.resolve({ ...functions.stats }),
    selectAreas: (addresses) => {
      store.select(store.activeSheet(), addresses.map(boxOf));
      return Promise.resolve();
    },
    showChartSheet: () => {
      state.chartSheetActive = true;
      return Promise.resolve();
    },
  };
}
