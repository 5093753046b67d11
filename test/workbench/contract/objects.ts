import type { GetDriver } from "./driver";
import { failure, get, put } from "./driver";

export function objectContract(driver: GetDriver): void {
  describe("sheets", () => {
    it("are added, found, renamed and deleted; the active one stays", async () => {
      const names = await driver().run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const added = worksheets.add("Effekter");
          added.load("name,position");
          const active = worksheets.getActiveWorksheet();
          active.load("name");
          await context.sync();
          added.name = "Effekter 2";
          const missing = worksheets.getItemOrNullObject("Effekter");
          worksheets.load("items/name");
          await context.sync();
          const all = worksheets.items.map((sheet) => sheet.name);
          added.delete();
          worksheets.load("items/name");
          await context.sync();
          const left = worksheets.items.map((sheet) => sheet.name);
          return [added.position, active.name, missing.isNullObject, all, left];
        }),
      );
      expect(names).toEqual([1, "Blad1", true, ["Blad1", "Effekter 2"], ["Blad1"]]);
    });

    it.each([
      ["a name twice, whatever its case", "blad1", "ItemAlreadyExists"],
      ["a name that is too long", "x".repeat(32), "InvalidArgument"],
      ["a name with a character Excel forbids", "Kostnader/Effekter", "InvalidArgument"],
    ])("refuse %s", async (_what, name, code) => {
      const adding = driver().run(
        (wanted) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.add(wanted);
            await context.sync();
          }),
        name,
      );
      expect(await failure(adding)).toBe(code);
    });

    it("that do not exist are ItemNotFound", async () => {
      const reading = driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Finns inte").load("name");
          await context.sync();
        }),
      );
      expect(await failure(reading)).toBe("ItemNotFound");
    });

    it("cannot all be deleted", async () => {
      const deleting = driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().delete();
          await context.sync();
        }),
      );
      expect(await failure(deleting)).toBe("InvalidOperation");
    });

    it("cannot be added to a protected workbook", async () => {
      const adding = driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.protection.protect();
          context.workbook.worksheets.add("Nytt");
          await context.sync();
        }),
      );
      expect(await failure(adding)).toBe("InvalidOperation");
    });
  });

  describe("objects", () => {
    it("must be loaded before they are read", async () => {
      const reading = driver().run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1");
          await context.sync();
          return range.values as unknown;
        }),
      );
      expect(await failure(reading)).toBe("PropertyNotLoaded");
    });

    it("that the simulation lacks fail loudly and by name", async () => {
      const asking = driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").getDirectPrecedents();
          await context.sync();
        }),
      );
      await expect(asking).rejects.toThrow(/Range\.getDirectPrecedents/);
    });

    it("report where in a batch they failed, and what came before has happened", async () => {
      const failing = driver().run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.getRange("A1").values = [["före"]];
          context.workbook.worksheets.getItem("Finns inte").activate();
          sheet.getRange("A2").values = [["efter"]];
          await context.sync();
        }),
      );
      expect(await failure(failing)).toBe("ItemNotFound");
      expect(await get(driver(), "A1:A2")).toEqual([["före"], [""]]);
    });

    it("kept across batches are still there", async () => {
      const value = await driver().run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("B2");
          context.trackedObjects.add(range);
          await context.sync();
          range.values = [["kvar"]];
          range.load("values");
          await context.sync();
          context.trackedObjects.remove(range);
          await context.sync();
          return (range.values as unknown[][])[0]?.[0];
        }),
      );
      expect(value).toBe("kvar");
    });
  });

  describe("ranges", () => {
    it("refuse an array of the wrong size", async () => {
      const writing = driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1:B2").values = [[1, 2, 3]];
          await context.sync();
        }),
      );
      expect(await failure(writing)).toBe("InvalidArgument");
    });

    it("are filled by a single number format, but not by a single value in an array", async () => {
      const formats = await driver().run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
          range.numberFormat = [["0.0%"]];
          range.load("numberFormat");
          await context.sync();
          return range.numberFormat as unknown[][];
        }),
      );
      expect(formats).toEqual([["0.0%"], ["0.0%"]]);
      const writing = driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1:A2").values = [[1]];
          await context.sync();
        }),
      );
      expect(await failure(writing)).toBe("InvalidArgument");
    });

    it("read text as if it were typed, leave null alone and are cleared by an empty text", async () => {
      await put(driver(), "A1:E1", [["kvar", "12", "'12", "true", 7]]);
      await put(driver(), "A1:E1", [[null, "13", "'13", "false", ""]]);
      const read = await driver().run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1:E1");
          range.load("values,valueTypes");
          await context.sync();
          return [range.values[0] as unknown[], range.valueTypes[0] as unknown[]];
        }),
      );
      expect(read).toEqual([
        ["kvar", 13, "13", false, ""],
        ["String", "Double", "String", "Boolean", "Empty"],
      ]);
    });

    it("keep only the first value in merged cells", async () => {
      await driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1:B1").merge();
          await context.sync();
        }),
      );
      await put(driver(), "A1:C1", [[1, 2, 3]]);
      expect(await get(driver(), "A1:C1")).toEqual([[1, "", 3]]);
    });

    it("lead to others", async () => {
      await put(driver(), "B2:C3", [
        [1, 2],
        [3, 4],
      ]);
      const addresses = await driver().run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          const range = sheet.getRange("B2:C3");
          const ranges = [
            range.getOffsetRange(1, 1),
            range.getResizedRange(1, 0),
            range.getCell(1, 1),
            range.getEntireColumn(),
            range.getBoundingRect("E5"),
            sheet.getUsedRange(),
            sheet.getRange().getUsedRange(),
            sheet.getRange("C1:C2").getIntersection("B2:C3"),
            range.getLastCell(),
          ];
          for (const other of ranges) other.load("address");
          const nothing = sheet.getRange("H1").getIntersectionOrNullObject("A1");
          await context.sync();
          return [...ranges.map(({ address }) => address), nothing.isNullObject];
        }),
      );
      expect(addresses).toEqual([
        "Blad1!C3:D4",
        "Blad1!B2:C4",
        "Blad1!C3",
        "Blad1!B:C",
        "Blad1!B2:E5",
        "Blad1!B2:C3",
        "Blad1!B2:C3",
        "Blad1!C2",
        "Blad1!C3",
        true,
      ]);
    });

    it("take and give large arrays", async () => {
      const last = await driver().run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1:Z400");
          range.values = Array.from({ length: 400 }, (_, row) =>
            Array.from({ length: 26 }, (__, column) => row * column),
          );
          await context.sync();
          range.load("values");
          await context.sync();
          return (range.values as unknown[][])[399]?.[25];
        }),
      );
      expect(last).toBe(399 * 25);
    });

    it("beyond 5 MB are refused", async () => {
      const writing = driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").values = [["x".repeat(6_000_000)]];
          await context.sync();
        }),
      );
      expect(await failure(writing)).toBe("RequestPayloadSizeLimitExceeded");
    });
  });
}
