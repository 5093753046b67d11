import type { WriteSheet } from "hucre/xlsx";
import { boxName, columnName, joinAddress, type Box } from "../../plan/address";
import type { PrintSetup } from "../../plan/printSetup";

const millimetres = 25.4;
const side = 15 / millimetres;
const foot = 18 / millimetres;
const footerEdge = 8 / millimetres;
const small = "&8";

const usual: PrintSetup = { orientation: "portrait", footer: ["", "&A", "&P (&N)"] };

/** Page and footer of a sheet in the file library's words. */
export function printOf(
  print: PrintSetup = usual,
): Required<Pick<WriteSheet, "pageSetup" | "headerFooter">> {
  const [left, centre, right] = print.footer;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: print.pagesWide ?? 1,
      fitToHeight: print.pagesTall ?? 0,
      horizontalCentered: true,
      margins: {
        left: side,
        right: side,
        top: side,
        bottom: foot,
        header: footerEdge,
        footer: footerEdge,
      },
    },
    headerFooter: {
      oddFooter: [`&L${small}${left}`, `&C${small}${centre}`, `&R${small}${right}`].join(""),
    },
  };
}

/** The names by which Excel knows what is printed, and which rows stand on every page. */
export function printNames(
  sheet: string,
  { area, repeatedRows, repeatedColumns }: PrintSetup = usual,
): readonly { readonly name: string; readonly range: string; readonly scope: string }[] {
  const place = (cells: string): string => joinAddress(sheet, cells);
  const titles = [
    ...(repeatedColumns ? [`$A:$${columnName(repeatedColumns - 1)}`] : []),
    ...(repeatedRows ? [`$1:$${String(repeatedRows)}`] : []),
  ];
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", range: place(fixed(area)), scope: sheet }] : []),
    ...(titles.length > 0
      ? [{ name: "_xlnm.Print_Titles", range: titles.map(place).join(","), scope: sheet }]
      : []),
  ];
}

function fixed(box: Box): string {
  return boxName(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
