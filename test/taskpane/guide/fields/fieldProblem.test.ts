import { costFields } from "../../../../src/taskpane/guide/fields/costFields";
import { effectFields } from "../../../../src/taskpane/guide/fields/effectFields";
import type { FieldDefinition } from "../../../../src/taskpane/guide/fields/fieldDefinition";
import { fieldProblem } from "../../../../src/taskpane/guide/fields/fieldProblem";
import { rateFields } from "../../../../src/taskpane/guide/fields/participantFields";
import { projectFields } from "../../../../src/taskpane/guide/fields/projectFields";
import type { CellValue } from "../../../../src/core/model";

const words = (field: FieldDefinition, cell: CellValue): string =>
  (fieldProblem(field, cell, "kr")?.text.sv ?? "").replaceAll("\u00a0", " ");

describe("a field's own error says what it must be, an example, and what it was", () => {
  it.each<[FieldDefinition, CellValue, string]>([
    [
      rateFields.successRate,
      1.2,
      "Andel av deltagarna som når målet ska vara mellan 0 och 100 %, till exempel 20 %. Du skrev 120 %.",
    ],
    [
      costFields.amount,
      "tolv",
      "Belopp ska vara ett belopp på 0 kr eller mer, utan minustecken, till exempel 1 250 000 eller 450 tkr. Du skrev ”tolv”.",
    ],
    [
      costFields.amount,
      -5,
      "Belopp ska vara ett belopp på 0 kr eller mer, utan minustecken, till exempel 1 250 000 eller 450 tkr. Du skrev −5 kr.",
    ],
    [
      projectFields.startYear,
      27,
      "Startår ska vara ett årtal med fyra siffror, till exempel 2027. Du skrev 27.",
    ],
    [
      effectFields.duration,
      1.5,
      "Varar i ska vara ett helt antal år, till exempel 5. Du skrev 1,5 år.",
    ],
  ])("%#", (field, cell, expected) => {
    expect(words(field, cell)).toBe(expected);
  });

  it("cuts what it quotes", () => {
    expect(words(costFields.amount, "x".repeat(10_000)).length).toBeLessThan(250);
  });

  it("refuses a text that no cell of Excel holds", () => {
    expect(words(projectFields.name, "x".repeat(40_000))).toContain("32 767");
    expect(words(projectFields.name, "x".repeat(32_767))).toBe("");
  });

  it("asks for what is missing only where it is needed", () => {
    expect(fieldProblem(projectFields.name, "", "kr")).toEqual({
      text: projectFields.name.missing,
      isMissing: true,
    });
    expect(fieldProblem(projectFields.committee, null, "kr")).toBeUndefined();
  });
});
