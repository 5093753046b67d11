import { toEnglish, toSwedish } from "../../../src/workbench/page/entry/formulaNotation";

// Left: as typed in a Swedish Excel. Right: the same formula as Excel's `formulas` gives it.
const PAIRS: readonly [swedish: string, english: string][] = [
  ["=SOCINV.NPV(3,5%;B2:B10)", "=SOCINV.NPV(3.5%,B2:B10)"],
  ['=SOCINV.DISCOUNTFACTORS("UK-GREENBOOK";30)', '=SOCINV.DISCOUNTFACTORS("UK-GREENBOOK",30)'],
  ["=B2+NETNUVÄRDE(3,5%;B3:B10)", "=B2+NPV(3.5%,B3:B10)"],
  ["=OM(A1>0,5;SUMMA(A1:A3);-1,25)", "=IF(A1>0.5,SUM(A1:A3),-1.25)"],
  ['=OM(A1="1,5;2";1;2)', '=IF(A1="1,5;2",1,2)'],
  ["='Blad 1,5'!A1*1,5", "='Blad 1,5'!A1*1.5"],
  ["='Kalkyl; två'!B2", "='Kalkyl; två'!B2"],
  ["=SUMMA(Kostnader[Belopp, kr])", "=SUM(Kostnader[Belopp, kr])"],
  [
    "=SOCINV.CHECKMODEL(Antaganden[#Alla];Deltagare[#Alla])",
    "=SOCINV.CHECKMODEL(Antaganden[#All],Deltagare[#All])",
  ],
  ["=SUMMA(Effekter[[#Summor];[År 1,5]])", "=SUM(Effekter[[#Totals],[År 1,5]])"],
  ["={1\\2,5;3\\4}*2", "={1,2.5;3,4}*2"],
  ["=SOCINV.NPV(3,5%;{-100\\60\\60})", "=SOCINV.NPV(3.5%,{-100,60,60})"],
  ["=AVRUNDA.UPPÅT(1,005*$B$2;2)", "=ROUNDUP(1.005*$B$2,2)"],
  ["=1,5E-3+,5", "=1.5E-3+.5"],
  ['=TEXT(A1;"# ##0,00")&"; klart"', '=TEXT(A1,"# ##0,00")&"; klart"'],
  ['="citat ""1,5; 2"""&A1', '="citat ""1,5; 2"""&A1'],
  ["=SUMMA(A1;B1;C1)", "=SUM(A1,B1,C1)"],
  ["=SOCINV.IRR(A1:A5;)", "=SOCINV.IRR(A1:A5,)"],
  ['=SOCINV.PAYBACK(A1:A5;;"månader")', '=SOCINV.PAYBACK(A1:A5,,"månader")'],
  ["=Blad2!A1:B2", "=Blad2!A1:B2"],
  ["=Ränta*1,5", "=Ränta*1.5"],
  ["=ROT(A1)+ABS(-2,5)", "=SQRT(A1)+ABS(-2.5)"],
  ["=LET(x;1,5;x*2)", "=LET(x,1.5,x*2)"],
];

describe("formulas typed in Swedish", () => {
  it.each(PAIRS)("%s is kept as %s", (swedish, english) => {
    expect(toEnglish(swedish)).toBe(english);
  });

  it.each(PAIRS)("%s is how %s is shown", (swedish, english) => {
    expect(toSwedish(english)).toBe(swedish);
  });

  it("reads a comma between digits as a decimal comma, as a Swedish Excel does", () => {
    expect(toEnglish("=SUMMA(1,5)")).toBe("=SUM(1.5)");
  });

  it.each(["=SOCINV.NPV(3.5%,B2:B10)", "=ROUND(1.255,2)", "=SUM(A1,B1)", "=IF(A1>0.5,1,2)"])(
    "takes %s, which is written in English, as it is",
    (formula) => {
      expect(toEnglish(formula)).toBe(formula);
    },
  );

  it("knows function names in small letters", () => {
    expect(toEnglish("=netnuvärde(3%;B1:B3)")).toBe("=NPV(3%,B1:B3)");
  });

  it("takes a Swedish name that is no call for a name", () => {
    expect(toEnglish("=Summa*2")).toBe("=Summa*2");
  });
});
