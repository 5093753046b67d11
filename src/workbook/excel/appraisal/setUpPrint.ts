import { boxName, columnName } from "../../plan/address";
import type { PrintSetup } from "../../plan/printSetup";
import { supports } from "../supports";

const pointsPerMillimetre = 72 / 25.4;
const margin = 15 * pointsPerMillimetre;
const foot = 18 * pointsPerMillimetre;
const footer = 8 * pointsPerMillimetre;

/** Sets a sheet up for printing, where this Excel lets an add-in do so. */
export function setUpPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  if (!supports("1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.topMargin = margin;
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.bottomMargin = foot;
  pageLayout.footerMargin = footer;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide ?? 1,
    ...(print.pagesTall !== undefined && { verticalFitToPages: print.pagesTall }),
  };
  if (print.area) pageLayout.setPrintArea(boxName(print.area));
  if (print.repeatedRows) pageLayout.setPrintTitleRows(`$1:$${String(print.repeatedRows)}`);
  if (print.repeatedColumns)
    pageLayout.setPrintTitleColumns(`$A:$${columnName(print.repeatedColumns - 1)}`);
  const [left, centre, right] = print.footer;
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = left;
  page.centerFooter = centre;
  page.rightFooter = right;
}
