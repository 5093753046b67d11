import type { GetDriver } from "./driver";
import { failure, put } from "./driver";

/** Charts with their series, printed pages, links and conditional looks. */
export function sheetPartContract(driver: GetDriver): void {
  describe("a chart's series", () => {
    it("are drawn from the cells, axes and colours they were given", async () => {
      await put(driver(), "A1:C2", [
        [2027, 2028, 2029],
        [-5, 2, 4],
      ]);
      const kept = await driver().run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          const chart = sheet.charts.add(
            "XYScatterLinesNoMarkers",
            sheet.getRange("A2:C2"),
            "Rows",
          );
          const first = chart.series.getItemAt(0);
          first.setXAxisValues(sheet.getRange("A1:C1"));
          first.name = "Kommunen";
          first.smooth = false;
          first.format.line.color = "#242424";
          first.format.line.lineStyle = "Dash";
          const second = chart.series.add("Samhället");
          second.setValues(sheet.getRange("A2:C2"));
          chart.axes.valueAxis.numberFormat = "0.0";
          chart.axes.categoryAxis.majorUnit = 5;
          chart.legend.position = "Top";
          await context.sync();
          chart.series.load("items/name,items/smooth");
          first.format.line.load("lineStyle");
          chart.axes.valueAxis.load("numberFormat");
          chart.axes.categoryAxis.load("majorUnit");
          await context.sync();
          return {
            names: chart.series.items.map(({ name }) => name),
            line: first.format.line.lineStyle,
            format: chart.axes.valueAxis.numberFormat,
            step: chart.axes.categoryAxis.majorUnit as unknown,
          };
        }),
      );
      expect(kept).toEqual({
        names: ["Kommunen", "Samhället"],
        line: "Dash",
        format: "0.0",
        step: 5,
      });
    });

    it.each([
      ["values without numbers", "values"],
      ["a curve's x values without numbers", "xValues"],
      ["a dash that Excel lacks", "dash"],
    ])("are refused: %s", async (_what, wrong) => {
      await put(driver(), "A1:C1", [[1, 2, 3]]);
      const adding = driver().run(
        (given) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getFirst();
            const chart = sheet.charts.add("XYScatterLines", sheet.getRange("A1:C1"));
            const series = chart.series.getItemAt(0);
            if (given === "values") series.setValues(sheet.getRange("H1:J1"));
            if (given === "xValues") series.setXAxisValues(sheet.getRange("H1:J1"));
            if (given === "dash") series.format.line.lineStyle = "Wavy" as "Dash";
            await context.sync();
          }),
        wrong,
      );
      expect(await failure(adding)).toBe("InvalidArgument");
    });
  });

  describe("a printed page", () => {
    it("keeps paper, margins, scale, area, repeated rows and columns, and footer", async () => {
      const page = await driver().run(() =>
        Excel.run(async (context) => {
          const { pageLayout } = context.workbook.worksheets.getFirst();
          pageLayout.orientation = "Landscape";
          pageLayout.paperSize = "A4";
          pageLayout.leftMargin = 42.5;
          pageLayout.zoom = { horizontalFitToPages: 1 };
          pageLayout.setPrintArea("A1:F40");
          pageLayout.setPrintTitleRows("$1:$4");
          pageLayout.setPrintTitleColumns("$A:$B");
          pageLayout.headersFooters.defaultForAllPages.rightFooter = "Sida &P av &N";
          await context.sync();
          const area = pageLayout.getPrintAreaOrNullObject();
          const rows = pageLayout.getPrintTitleRowsOrNullObject();
          const columns = pageLayout.getPrintTitleColumnsOrNullObject();
          pageLayout.load("orientation,leftMargin,zoom");
          pageLayout.headersFooters.defaultForAllPages.load("rightFooter");
          area.load("address");
          rows.load("address");
          columns.load("address");
          await context.sync();
          return [
            pageLayout.orientation,
            pageLayout.leftMargin,
            pageLayout.zoom.horizontalFitToPages,
            pageLayout.headersFooters.defaultForAllPages.rightFooter,
            area.address.split("!")[1],
            rows.address.split("!")[1],
            columns.address.split("!")[1],
          ];
        }),
      );
      expect(page).toEqual(["Landscape", 42.5, 1, "Sida &P av &N", "A1:F40", "1:4", "A:B"]);
    });

    it("is scaled in one way only", async () => {
      const scaling = driver().run(() =>
        Excel.run(async (context) => {
          const { pageLayout } = context.workbook.worksheets.getFirst();
          pageLayout.zoom = { scale: 80, verticalFitToPages: 1 };
          await context.sync();
        }),
      );
      expect(await failure(scaling)).toBe("InvalidArgument");
    });
  });

  describe("links and conditional looks", () => {
    it("are kept on their cells", async () => {
      await put(driver(), "A1:A2", [["Källa"], [-1]]);
      const kept = await driver().run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          const linked = sheet.getRange("A1");
          linked.hyperlink = { address: "https://www.scb.se", screenTip: "SCB" };
          const look = sheet.getRange("A2:A3").conditionalFormats.add("Custom");
          look.custom.rule.formula = "=A2<0";
          look.custom.format.font.color = "#B10E1C";
          await context.sync();
          const found = sheet.getRange("A3").conditionalFormats.getItemAt(0).custom;
          linked.load("hyperlink,values");
          linked.format.font.load("underline");
          found.rule.load("formula");
          found.format.font.load("color");
          await context.sync();
          return [
            linked.hyperlink.address,
            linked.values[0] as unknown[],
            linked.format.font.underline !== "None",
            found.rule.formula,
            found.format.font.color,
          ];
        }),
      );
      expect(kept).toEqual(["https://www.scb.se", ["Källa"], true, "=A2<0", "#B10E1C"]);
    });

    it.each([
      ["a link that leads nowhere", "link", "InvalidArgument"],
      ["a look of a kind that is not known here", "look", "NotImplemented"],
    ])("are refused: %s", async (_what, wrong, code) => {
      const adding = driver().run(
        (given) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getFirst().getRange("A1");
            if (given === "link") range.hyperlink = { screenTip: "ingenstans" };
            else range.conditionalFormats.add("DataBar");
            await context.sync();
          }),
        wrong,
      );
      expect(await failure(adding)).toBe(code);
    });
  });
}
