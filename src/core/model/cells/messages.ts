import { describeValue } from "../../errors";
import type { Text } from "../../text";
import type { Finding } from "../problem";

/** Every message about what stands in one cell: what it was, and what to write instead. */
export const cellMessages = {
  excelError: (was: string): Finding => ({
    what: { sv: `Cellen visar felet ${was}.`, en: `The cell shows the error ${was}.` },
    remedy: {
      sv: "Rätta formeln eller skriv värdet.",
      en: "Mend the formula or write the value.",
    },
  }),
  notANumber: (was: unknown): Finding =>
    found(
      was,
      "är inget tal",
      "is not a number",
      "Skriv till exempel 1234,5 eller 12 %.",
      "Write for example 1234.5 or 12%.",
    ),
  twoSigns: (was: unknown): Finding =>
    found(
      was,
      "kan läsas på två sätt",
      "can be read in two ways",
      "Skriv tusental med mellanslag och decimaler med komma: 1 234,5.",
      "Write thousands with spaces and decimals with a point: 1 234.5.",
    ),
  tooLarge: (was: unknown): Finding =>
    found(
      was,
      "är för stort för att räkna med",
      "is too large to calculate with",
      "Kontrollera antalet nollor. Belopp skrivs i kronor.",
      "Check the number of zeros. Amounts are in kronor.",
    ),
  notAShare: (was: unknown): Finding =>
    found(
      was,
      "är ingen andel mellan 0 och 100 %",
      "is not a share between 0 and 100%",
      "Skriv till exempel 26 % eller 0,26.",
      "Write for example 26% or 0.26.",
    ),
  notARate: (was: unknown): Finding =>
    found(
      was,
      "är ingen ränta mellan −100 och 100 %",
      "is not a rate between −100 and 100%",
      "Skriv till exempel 3,5 % eller 0,035.",
      "Write for example 3.5% or 0.035.",
    ),
  negative: (was: unknown): Finding =>
    found(
      was,
      "är mindre än 0",
      "is less than 0",
      "Skriv 0 eller mer. Kostnader skrivs utan minustecken.",
      "Write 0 or more. Costs are written without a minus sign.",
    ),
  notPositive: (was: unknown): Finding =>
    found(
      was,
      "är inte större än 0",
      "is not greater than 0",
      "Skriv ett tal större än 0.",
      "Write a number greater than 0.",
    ),
  notACalendarYear: (was: unknown): Finding =>
    found(
      was,
      "är inget årtal",
      "is not a calendar year",
      "Skriv fyra siffror, till exempel 2027.",
      "Write four digits, for example 2027.",
    ),
  notYears: (was: unknown): Finding =>
    found(
      was,
      "är inget helt antal år",
      "is not a whole number of years",
      "Skriv ett heltal från 0 till 1000, till exempel 5.",
      "Write a whole number from 0 to 1000, for example 5.",
    ),
  notAGrade: (was: unknown): Finding =>
    found(
      was,
      "är ingen evidensgrad",
      "is not an evidence grade",
      "Skriv ett heltal från 1 (starkast) till 6.",
      "Write a whole number from 1 (strongest) to 6.",
    ),
  notAChoice: (was: unknown, words: Text): Finding =>
    found(
      was,
      "är inget av valen",
      "is none of the choices",
      `Välj ${words.sv}.`,
      `Choose ${words.en}.`,
    ),
  notASize: (was: unknown): Finding =>
    found(
      was,
      "är ingen riktning och storlek",
      "is not a direction and size",
      "Skriv −−−, −−, −, 0, +, ++ eller +++.",
      "Write −−−, −−, −, 0, +, ++ or +++.",
    ),
  notOutcomes: (was: unknown): Finding =>
    found(
      was,
      "är inga utfall med sannolikheter som blir 1",
      "is not outcomes with probabilities that add up to 1",
      "Skriv värde@sannolikhet med semikolon emellan: 0,1@0,3; 0,3@0,5; 0,5@0,2.",
      "Write value@probability with semicolons between: 0.1@0.3; 0.3@0.5; 0.5@0.2.",
    ),
  notText: (was: unknown): Finding =>
    found(
      was,
      "är ingen text",
      "is not a text",
      "Skriv ett namn eller en text.",
      "Write a name or a text.",
    ),
  missing: (): Finding => ({
    what: { sv: "Cellen är tom.", en: "The cell is blank." },
    remedy: { sv: "Fyll i den.", en: "Fill it in." },
  }),
};

function found(was: unknown, sv: string, en: string, remedySv: string, remedyEn: string): Finding {
  const value = describeValue(was);
  return {
    what: { sv: `${value.sv} ${sv}.`, en: `${value.en} ${en}.` },
    remedy: { sv: remedySv, en: remedyEn },
  };
}
