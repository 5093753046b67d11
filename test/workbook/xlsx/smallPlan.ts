import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";

/** A plan with one of everything that a file can hold. Its figures are worked out by hand. */
export const smallPlan: WorkbookPlan = {
  title: "Läsning i åk 1 & 2",
  language: "sv",
  shown: "Resultat",
  formatVersion: 1,
  names: [{ name: "Ränta", refersTo: "='Mina antaganden'!$B$5" }],
  sheets: [
    {
      name: "Mina antaganden",
      columnWidths: [20, 12],
      frozen: { rows: 4, columns: 1 },
      rowHeights: [{ row: 0, points: 28 }],
      table: { name: "Antaganden", box: { top: 3, left: 0, bottom: 6, right: 1 } },
      cells: [
        { row: 0, column: 0, content: "Antaganden", role: "title" },
        { row: 3, column: 0, content: "Nyckel", role: "tableHead" },
        { row: 3, column: 1, content: "Värde", role: "tableHead", align: "right" },
        { row: 4, column: 0, content: "ränta", role: "label", note: "Kalkylens ränta." },
        { row: 4, column: 1, content: 0.5, role: "input", numberFormat: "0.0\\ %" },
        { row: 5, column: 0, content: "'=1+1", role: "label", wrap: true },
        { row: 5, column: 1, content: "'#N/A", role: "input" },
        { row: 6, column: 0, content: "sant", role: "label" },
        { row: 6, column: 1, content: true, role: "input" },
      ],
      validations: [
        {
          box: { top: 4, left: 1, bottom: 4, right: 1 },
          validation: {
            rule: { kind: "decimal", least: 0, most: 1 },
            answer: "stop",
            refusal: { title: "Ränta", text: "Skriv en andel, till exempel 3,5 %." },
            hint: { title: "Ränta", text: "Per år." },
          },
        },
        {
          box: { top: 5, left: 1, bottom: 6, right: 1 },
          validation: { rule: { kind: "list", items: ["ja", 'nej "tack"'] }, answer: "ask" },
        },
      ],
    },
    {
      name: "Resultat",
      columnWidths: [12, 14, 14],
      frozen: { rows: 0, columns: 0 },
      rowHeights: [],
      validations: [],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      cells: [
        {
          row: 0,
          column: 0,
          content: "Till antagandena",
          role: "heading",
          link: { place: "'Mina antaganden'!A1" },
        },
        ...[0, 1, 2].flatMap((year) => [
          { row: 2 + year, column: 0, content: 2027 + year, role: "label" as const },
          {
            row: 2 + year,
            column: 1,
            content: [-100, 90, 180][year] ?? 0,
            role: "input" as const,
          },
        ]),
        {
          row: 5,
          column: 1,
          // −100 + 90/1.5 + 180/2.25 = 40
          content: "=SOCINV.NPV(Ränta,B3:B5)",
          plain: "=B3+NPV(Ränta,B4:B5)",
          value: 40,
          role: "calculated",
          numberFormat: "#,##0.00",
        },
        {
          row: 6,
          column: 1,
          content: "=SOCINV.DISCOUNTFACTORS(Ränta,1)",
          plain: 1,
          value: 1,
          spill: { rows: 1, columns: 2 },
          role: "calculated",
        },
        {
          row: 6,
          column: 2,
          content: "",
          plain: "=B7/(1+Ränta)",
          value: 2 / 3,
          role: "calculated",
        },
        { row: 8, column: 1, content: "=NA()", value: "#N/A", role: "calculated" },
        { row: 9, column: 1, content: '="SOCINV."&"a"', value: "SOCINV.a", role: "calculated" },
      ],
      conditionalLooks: [
        { box: { top: 2, left: 1, bottom: 4, right: 1 }, formula: "=B3<0", role: "conclusion" },
      ],
      charts: [
        {
          name: "Kurva",
          kind: "curve",
          title: "Kommunens kurva",
          altText: "Kurvan når noll år 2028.",
          series: [
            {
              name: "Kommun",
              categories: "Resultat!$A$3:$A$5",
              values: "Resultat!$B$3:$B$5",
              colour: "#056C76",
              dashed: true,
            },
          ],
          place: { top: 11, left: 0, bottom: 20, right: 2 },
          valueFormat: "#,##0",
          categoryStep: 1,
          legend: true,
        },
        {
          name: "Aktörer & andra",
          kind: "bars",
          title: "Vem vinner?",
          altText: "Staplar.",
          series: [
            {
              name: "Netto",
              categories: "Resultat!$A$3:$A$5",
              values: "Resultat!$B$3:$B$5",
              colour: "#0B3D91",
              negativeColour: "#B10E1C",
            },
          ],
          place: { top: 21, left: 0, bottom: 30, right: 2 },
          valueFormat: "#,##0",
        },
      ],
      print: {
        orientation: "portrait",
        pagesTall: 1,
        area: { top: 0, left: 0, bottom: 31, right: 2 },
        repeatedRows: 1,
        footer: ["Läsning && mer", "&A", "Sida &P av &N"],
      },
    },
  ],
};
