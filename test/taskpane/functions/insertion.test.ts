import catalogueJson from "../../../src/functions/catalogue.json";
import { circularArgument, planInsertion } from "../../../src/taskpane/functions/insertion";
import type { Catalogue, CatalogueEntry } from "../../../src/taskpane/services/catalogue";
import type { Argument } from "../../../src/workbook/plan/formula";

function entryOf(id: string): CatalogueEntry {
  return (catalogueJson as unknown as Catalogue).find((entry) => entry.id === id)!;
}

const reference = (address: string): Argument => ({ kind: "reference", address });
const rate: Argument = { kind: "number", digits: "3.5", percent: true };

describe("planning an insertion", () => {
  it("asks for months where months are asked for", () => {
    const months: Argument = { kind: "text", value: "månader" };
    const args: Argument[] = [reference("B2:B4"), { kind: "none" }, months];
    const { formula } = planInsertion(entryOf("PAYBACK"), args, undefined, "Blad1!D4");
    expect(formula).toBe('=SOCINV.PAYBACK(B2:B4,,"månader")');
  });

  it("knows how far the result reaches", () => {
    const live = { kind: "value", value: [[1, 0.9, 0.8]] } as const;
    const { numberFormats } = planInsertion(entryOf("DISCOUNTFACTORS"), [rate], live, "Blad1!D4");
    expect(numberFormats).toEqual([["0.0000", "0.0000", "0.0000"]]);
  });
});

describe("a circle", () => {
  const npv = entryOf("NPV");
  const into = (cell: string, flows: string): string | undefined => {
    const args = [rate, reference(flows)];
    return circularArgument(npv, args, planInsertion(npv, args, undefined, cell))?.key;
  };

  it.each([
    ["Blad1!B5", "B2:B10", "flows"],
    ["Blad1!B5", "Blad1!B2:B10", "flows"],
    ["Blad1!B5", "B:B", "flows"],
    ["'Mitt blad'!B5", "'Mitt blad'!B5", "flows"],
    ["Blad1!B5", "Blad2!B2:B10", undefined],
    ["Blad1!C5", "B2:B10", undefined],
    ["Blad1!B5", "Belopp", undefined],
  ])("into %s from %s", (cell, flows, key) => {
    expect(into(cell, flows)).toBe(key);
  });

  it("is found in the cells that the result spills over, too", () => {
    const factors = entryOf("DISCOUNTFACTORS");
    const args = [rate, reference("F4:F6")];
    const live = { kind: "value", value: [[1, 0.9, 0.8]] } as const;
    const insertion = planInsertion(factors, args, live, "Blad1!D4");
    expect(circularArgument(factors, args, insertion)?.key).toBe("years");
  });
});
