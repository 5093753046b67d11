import { searchFunctions } from "../../../src/taskpane/functions/searchFunctions";
import { entryOf } from "../support/catalogueOf";

const catalogue = [
  entryOf({
    id: "PRESENTVALUE",
    sv: "Nuvärde av ett belopp",
    en: "Present value",
    excelNames: ["NUVÄRDE", "PV"],
  }),
  entryOf({
    id: "NPV",
    sv: "Nettonuvärde",
    en: "Net present value",
    excelNames: ["NETNUVÄRDE", "NPV"],
  }),
  entryOf({
    id: "XNPV",
    sv: "Nettonuvärde med datum",
    en: "Dated NPV",
    excelNames: ["XNUVÄRDE", "XNPV"],
  }),
  entryOf({
    id: "IRR",
    sv: "Internränta",
    en: "Internal rate of return",
    excelNames: ["IR", "IRR"],
  }),
  entryOf({
    id: "MIRR",
    sv: "Modifierad internränta",
    en: "Modified IRR",
    excelNames: ["MODIR", "MIRR"],
  }),
  entryOf({
    id: "PAYBACK",
    sv: "Återbetalningstid",
    en: "Payback",
    keywords: ["pengarna tillbaka"],
    summary: "När pengarna är tillbaka, med eller utan ränta.",
  }),
];
const found = (query: string): string[] =>
  searchFunctions(catalogue, query).map(({ entry }) => entry.id);

describe("the search for a function", () => {
  it.each([
    ["NETNUVÄRDE", "NPV"],
    ["NUVÄRDE", "PRESENTVALUE"],
    ["IR", "IRR"],
    ["MODIR", "MIRR"],
    ["XNUVÄRDE", "XNPV"],
    ["NPV", "NPV"],
    ["PV", "PRESENTVALUE"],
  ])("by Excel's own name %s puts %s first", (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it("says which of Excel's names led to a function", () => {
    expect(searchFunctions(catalogue, "netnuvärde")[0]?.excelName).toBe("NETNUVÄRDE");
    expect(searchFunctions(catalogue, "återbetalning")[0]?.excelName).toBeUndefined();
  });

  it("takes no account of case and diacritics", () => {
    expect(found("aterbetalningstid")).toEqual(["PAYBACK"]);
    expect(found("NETTONUVARDE")).toEqual(["NPV", "XNPV"]);
  });

  it("works in the other language than the one shown", () => {
    expect(found("internal rate")).toEqual(["IRR"]);
    expect(found("internränta")).toEqual(["IRR", "MIRR"]);
  });

  it("wants every word, wherever each is", () => {
    expect(found("pengarna ränta")).toEqual(["PAYBACK"]);
    expect(found("pengarna xyz")).toEqual([]);
  });

  it("understands the name as it stands in a formula", () => {
    expect(found("socinv.irr")).toEqual(["IRR"]);
  });

  it("without a query shows everything in the catalogue's order", () => {
    expect(found("  ")).toHaveLength(catalogue.length);
  });
});
