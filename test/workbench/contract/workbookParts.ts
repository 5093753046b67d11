import type { GetDriver } from "./driver";
import { calculate, failure, get, put } from "./driver";

export function workbookPartContract(driver: GetDriver): void {
  const fillTable = (): Promise<unknown> =>
    driver().run(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1:B3").values = [
          ["Effekt", "Belopp kr"],
          ["Lön", 1000],
          ["Vård", 2000],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "Effekter";
        await context.sync();
      }),
    );

  describe("tables", () => {
    it("are known to formulas, grow by rows and give their parts", async () => {
      await fillTable();
      const parts = await driver().run(() =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem("effekter");
          table.rows.add(undefined, [["Skola", 500]]);
          const [body, head, whole] = [
            table.getDataBodyRange(),
            table.getHeaderRowRange(),
            table.getRange(),
          ];
          body.load("address");
          head.load("values");
          whole.load("address");
          table.columns.load("items/name");
          await context.sync();
          const columns = table.columns.items.map((column) => column.name);
          return [body.address, head.values[0] as unknown[], whole.address, columns];
        }),
      );
      const headers = ["Effekt", "Belopp kr"];
      expect(parts).toEqual(["Blad1!A2:B4", headers, "Blad1!A1:B4", headers]);
      await put(driver(), "D1:D3", [
        ["=SUM(Effekter[Belopp kr])"],
        ["=ROWS(Effekter[#All])"],
        ["=SOCINV.TOTAL(Effekter[#All])"],
      ]);
      await driver().idle();
      expect(await get(driver(), "D1:D3")).toEqual([[3500], [4], [3500]]);
    });

    it("move with rows that are inserted above, and formulas follow", async () => {
      await fillTable();
      await calculate(driver(), "D5", [["=SUM(Effekter[Belopp kr])"]]);
      await driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("1:2").insert("Down");
          await context.sync();
        }),
      );
      await put(driver(), "B4", [[1500]]);
      await driver().idle();
      expect(await get(driver(), "D7")).toEqual([[3500]]);
    });

    it("do not overlap, and their names are theirs alone", async () => {
      await fillTable();
      const overlapping = driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().tables.add("B3:C5", true);
          await context.sync();
        }),
      );
      expect(await failure(overlapping)).toBe("InvalidArgument");
    });
  });

  describe("defined names", () => {
    it("stand in formulas and lead to their cells", async () => {
      await put(driver(), "A1", [[0.035]]);
      const found = await driver().run(() =>
        Excel.run(async (context) => {
          const { names, worksheets } = context.workbook;
          names.add("Kalkylränta", worksheets.getFirst().getRange("A1"));
          const range = names.getItem("kalkylränta").getRange();
          range.load("address");
          const missing = names.getItemOrNullObject("Saknas");
          await context.sync();
          return [range.address, missing.isNullObject];
        }),
      );
      expect(found).toEqual(["Blad1!A1", true]);
      expect(await calculate(driver(), "B1", [["=Kalkylränta*2"]])).toEqual([[0.07]]);
      await calculate(driver(), "A1", [[0.05]]);
      expect(await get(driver(), "B1")).toEqual([[0.1]]);
    });

    it.each([
      ["A1", "InvalidArgument"],
      ["två ord", "InvalidArgument"],
    ])("cannot be %s", async (name, code) => {
      const adding = driver().run(
        (wanted) =>
          Excel.run(async (context) => {
            context.workbook.names.add(wanted, "=1");
            await context.sync();
          }),
        name,
      );
      expect(await failure(adding)).toBe(code);
    });
  });

  describe("settings", () => {
    it("are kept in the workbook", async () => {
      const values = await driver().run(() =>
        Excel.run(async (context) => {
          const { settings } = context.workbook;
          settings.add("socinv.version", 3);
          await context.sync();
          const kept = settings.getItem("socinv.version");
          const missing = settings.getItemOrNullObject("annan");
          kept.load("value");
          await context.sync();
          return [kept.value as unknown, missing.isNullObject];
        }),
      );
      expect(values).toEqual([3, true]);
    });
  });

  describe("charts", () => {
    it("are kept as a record", async () => {
      await put(driver(), "A1:C1", [[1, 2, 3]]);
      const kept = await driver().run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          const chart = sheet.charts.add("Line", sheet.getRange("A1:C1"));
          chart.name = "Netto";
          chart.title.text = "Nettoflöde";
          chart.setPosition("A3", "F15");
          await context.sync();
          const found = sheet.charts.getItem("Netto");
          found.load("name,chartType");
          found.title.load("text");
          await context.sync();
          return [found.name, found.chartType, found.title.text];
        }),
      );
      expect(kept).toEqual(["Netto", "Line", "Nettoflöde"]);
    });

    it("of cells without numbers are refused", async () => {
      const adding = driver().run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.charts.add("Line", sheet.getRange("H1:H3"));
          await context.sync();
        }),
      );
      expect(await failure(adding)).toBe("InvalidArgument");
    });
  });

  describe("looks", () => {
    it("are read as they were set, and as null where cells differ", async () => {
      const read = await driver().run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          const { format } = sheet.getRange("A1:A2");
          format.font.bold = true;
          format.font.color = "#0B3D91";
          format.fill.color = "#FFF6DB";
          format.horizontalAlignment = "Right";
          format.wrapText = true;
          const edge = format.borders.getItem("EdgeBottom");
          edge.style = "Continuous";
          edge.color = "#056C76";
          sheet.getRange("A2").format.font.italic = true;
          sheet.getRange("A:A").format.columnWidth = 90;
          format.load("columnWidth,horizontalAlignment,wrapText");
          format.font.load("bold,italic,color");
          format.fill.load("color");
          const below = sheet.getRange("A2").format.borders.getItem("EdgeBottom");
          below.load("color,style");
          await context.sync();
          return [
            format.font.bold,
            format.font.italic,
            format.font.color,
            format.fill.color,
            format.horizontalAlignment,
            format.wrapText,
            format.columnWidth,
            below.style,
            below.color,
          ];
        }),
      );
      expect(read).toEqual([
        true,
        null,
        "#0B3D91",
        "#FFF6DB",
        "Right",
        true,
        90,
        "Continuous",
        "#056C76",
      ]);
    });

    it("do not make anything be calculated again", async () => {
      await calculate(driver(), "A1:A2", [[1], ["=SOCINV.PLUSONE(A1)"]]);
      const before = await driver().traffic();
      await driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1:A2").format.font.bold = true;
          await context.sync();
        }),
      );
      await driver().idle();
      expect(await driver().traffic()).toEqual(before);
    });
  });
}
