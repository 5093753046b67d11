import type { GetDriver } from "./driver";
import { calculate, failure, get, put } from "./driver";

/** What users do around an add-in. */
export function situationContract(driver: GetDriver): void {
  const selected = (): Promise<string> =>
    driver().run(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );

  describe("the selection", () => {
    it("is one range", async () => {
      await driver().selectAreas(["B2:C4"]);
      expect(await selected()).toBe("Blad1!B2:C4");
    });

    it("of several areas is no range, but can be had area by area", async () => {
      await driver().selectAreas(["A1:A2", "C1:C2"]);
      expect(await failure(selected())).toBe("InvalidSelection");
      const areas = await driver().run(() =>
        Excel.run(async (context) => {
          const ranges = context.workbook.getSelectedRanges();
          ranges.load("address,areaCount");
          ranges.areas.load("items/address");
          const cell = context.workbook.getActiveCell();
          cell.load("address");
          await context.sync();
          const each = ranges.areas.items.map(({ address }) => address);
          return [ranges.address, ranges.areaCount, each, cell.address];
        }),
      );
      expect(areas).toEqual([
        "Blad1!A1:A2,Blad1!C1:C2",
        2,
        ["Blad1!A1:A2", "Blad1!C1:C2"],
        "Blad1!C1",
      ]);
    });

    it("is none while a chart sheet is in front", async () => {
      await driver().showChartSheet();
      expect(await failure(selected())).toBe("InvalidSelection");
      const active = driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().load("name");
          await context.sync();
        }),
      );
      expect(await failure(active)).toBe("ItemNotFound");
    });

    it("is moved by the add-in", async () => {
      await driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("D7").select();
          await context.sync();
        }),
      );
      expect(await selected()).toBe("Blad1!D7");
    });
  });

  describe("a protected sheet", () => {
    const protect = (): Promise<unknown> =>
      driver().run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.getRange("B1").format.protection.locked = false;
          sheet.protection.protect();
          sheet.protection.load("protected");
          await context.sync();
          return sheet.protection.protected;
        }),
      );

    it("refuses what is locked and takes what is not", async () => {
      expect(await protect()).toBe(true);
      expect(await failure(put(driver(), "A1", [[1]]))).toBe("AccessDenied");
      await put(driver(), "B1", [[2]]);
      expect(await get(driver(), "A1:B1")).toEqual([["", 2]]);
    });

    it("goes on calculating", async () => {
      await put(driver(), "A1:B1", [["=SOCINV.PLUSONE(B1)", 1]]);
      await driver().idle();
      await protect();
      await calculate(driver(), "B1", [[5]]);
      expect(await get(driver(), "A1")).toEqual([[6]]);
    });

    it("opens with the right password only", async () => {
      const opening = driver().run(() =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getFirst();
          protection.protect(undefined, "hemligt");
          protection.unprotect("fel");
          await context.sync();
        }),
      );
      expect(await failure(opening)).toBe("InvalidArgument");
    });
  });

  describe("manual calculation", () => {
    it("waits until it is asked", async () => {
      await calculate(driver(), "A1:A3", [[1], ["=SOCINV.PLUSONE(A1)"], ["=A1*10"]]);
      const setMode = (mode: "Manual" | "Automatic"): Promise<unknown> =>
        driver().run(
          (wanted) =>
            Excel.run(async (context) => {
              context.workbook.application.calculationMode = wanted;
              await context.sync();
            }),
          mode,
        );
      await setMode("Manual");
      await calculate(driver(), "A1", [[7]]);
      await driver().run(() => new Promise<void>((resolve) => setTimeout(resolve, 200)));
      expect(await get(driver(), "A1:A3")).toEqual([[7], [2], [10]]);
      await driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.application.calculate("Recalculate");
          await context.sync();
        }),
      );
      await driver().idle();
      expect(await get(driver(), "A1:A3")).toEqual([[7], [8], [70]]);
      await setMode("Automatic");
      await calculate(driver(), "A1", [[1]]);
      expect(await get(driver(), "A3")).toEqual([[10]]);
    });
  });

  describe("events", () => {
    const listen = (): Promise<unknown> =>
      driver().run(() =>
        Excel.run(async (context) => {
          const heard: unknown[] = [];
          Object.assign(globalThis, { heard });
          const sheet = context.workbook.worksheets.getFirst();
          const note = (entry: unknown): Promise<void> => {
            heard.push(entry);
            return Promise.resolve();
          };
          sheet.onChanged.add(({ address, source, triggerSource }) =>
            note(["changed", address, source, triggerSource]),
          );
          sheet.onSelectionChanged.add(({ address }) => note(["selected", address]));
          context.workbook.worksheets.onAdded.add(({ source }) => note(["added", source]));
          await context.sync();
        }),
      );
    const heard = async (): Promise<unknown[]> => {
      await driver().run(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
      return driver().run(() =>
        Promise.resolve((globalThis as unknown as { heard: unknown[] }).heard),
      );
    };

    it("tell what changed, and that the add-in did it", async () => {
      await listen();
      await put(driver(), "A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      await driver().selectAreas(["C3"]);
      await driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("Nytt");
          await context.sync();
        }),
      );
      expect(await heard()).toEqual([
        ["changed", "A1:B2", "Local", "ThisLocalAddin"],
        ["selected", "C3"],
        ["added", "Local"],
      ]);
    });

    it("say nothing of results that functions bring", async () => {
      await calculate(driver(), "A1:A2", [[1], ["=SOCINV.PLUSONE(A1)"]]);
      await listen();
      await calculate(driver(), "A1", [[5]]);
      expect(await heard()).toEqual([["changed", "A1", "Local", "ThisLocalAddin"]]);
    });

    it("are silent while they are switched off", async () => {
      await listen();
      await driver().run(() =>
        Excel.run(async (context) => {
          context.runtime.enableEvents = false;
          context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
          await context.sync();
        }),
      );
      expect(await heard()).toEqual([]);
    });
  });
}
