import type { RecordedShape } from "./recordedObject";

const FOOTER: RecordedShape = {
  type: "HeaderFooter",
  properties: {
    centerFooter: null,
    centerHeader: null,
    leftFooter: null,
    leftHeader: null,
    rightFooter: null,
    rightHeader: null,
  },
};

/** What Excel lets an add-in say about a printed page. Margins are in points. */
export const PAGE_SHAPE: RecordedShape = {
  type: "PageLayout",
  properties: {
    blackAndWhite: null,
    bottomMargin: null,
    centerHorizontally: null,
    centerVertically: null,
    footerMargin: null,
    headerMargin: null,
    leftMargin: null,
    orientation: ["Portrait", "Landscape"],
    paperSize: ["A3", "A4", "A5", "Letter", "Legal"],
    printGridlines: null,
    printHeadings: null,
    rightMargin: null,
    topMargin: null,
  },
  parts: {
    headersFooters: {
      type: "HeaderFooterGroup",
      properties: {
        state: ["Default", "FirstAndDefault"],
        useSheetMargins: null,
        useSheetScale: null,
      },
      parts: { defaultForAllPages: FOOTER, firstPage: FOOTER },
    },
  },
};
