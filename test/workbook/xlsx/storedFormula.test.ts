import {
  callsSocinv,
  storedFormula,
  writtenFormula,
} from "../../../src/workbook/xlsx/write/storedFormula";

test.each([
  ["=SOCINV.NPV(B1,C2:C9)", "_xldudf_SOCINV_NPV(B1,C2:C9)"],
  ["=IFERROR(SOCINV.IRR(B2:B9),0)", "IFERROR(_xldudf_SOCINV_IRR(B2:B9),0)"],
  [
    '=SOCINV.KEYFIGURE(Antaganden[#All],"NPV (kommun)")',
    '_xldudf_SOCINV_KEYFIGURE(Antaganden[#All],"NPV (kommun)")',
  ],
  ['="SOCINV.NPV("&A1', '"SOCINV.NPV("&A1'],
  ["='SOCINV.NPV('!A1", "'SOCINV.NPV('!A1"],
  [
    "=SUM(B2#)+SUM(Resultat!$B$2#)",
    "SUM(_xlfn.ANCHORARRAY(B2))+SUM(_xlfn.ANCHORARRAY(Resultat!$B$2))",
  ],
  ['=TEXTJOIN(", ",TRUE,A1:A9)', '_xlfn.TEXTJOIN(", ",TRUE,A1:A9)'],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ['=IF(A1="#N/A",NPV(0.03,B1:B9),MAX(C1,0))', 'IF(A1="#N/A",NPV(0.03,B1:B9),MAX(C1,0))'],
])("%s is stored as %s and read back the same", (written, stored) => {
  expect(storedFormula(written)).toBe(stored);
  expect(writtenFormula(stored)).toBe(written);
});

test("A call is known from a text that looks like one", () => {
  expect(callsSocinv("=1+SOCINV.NPV(1,2)")).toBe(true);
  expect(callsSocinv('="SOCINV."&A1')).toBe(false);
  expect(callsSocinv("=MYSOCINV.X(1)")).toBe(false);
});
