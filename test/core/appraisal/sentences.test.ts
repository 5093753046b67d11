import {
  breakEvenSentence,
  cashSentence,
  humpSentence,
  verdictSentence,
  type Answer,
  type FiveQuestions,
  type Verdict,
} from "../../../src/core/appraisal";
import { amountText } from "../../../src/core/appraisal/sentences/amountText";

const base: Verdict = {
  horizon: 25,
  municipality: "yes",
  society: "yes",
  municipalityNetPresentValue: 0,
  societyNetPresentValue: 0,
  cashNetPresentValue: 1_234_567,
  cash: "yes",
  restsOnTax: false,
  coFinancing: 1_700_000,
  withinTerm: "yes",
};
const said = (municipality: Answer, society: Answer, more: Partial<Verdict> = {}) =>
  verdictSentence({ ...base, municipality, society, ...more });

describe("amountText", () => {
  it.each([
    [1_700_000, "1,7\u00a0mnkr", "SEK\u00a01.7m"],
    [-3_900_000, "−3,9\u00a0mnkr", "−SEK\u00a03.9m"],
    [2_000_000, "2,0\u00a0mnkr", "SEK\u00a02.0m"],
    [450_000, "450\u00a0tkr", "SEK\u00a0450k"],
    [999_600, "1,0\u00a0mnkr", "SEK\u00a01.0m"],
    [300, "300\u00a0kr", "SEK\u00a0300"],
    [-0.3, "0\u00a0kr", "SEK\u00a00"],
    [12_345_600_000, "12\u00a0345,6\u00a0mnkr", "SEK\u00a012,345.6m"],
  ])("of %d", (amount, sv, en) => {
    expect(amountText(amount)).toEqual({ sv, en });
  });
});

describe("verdictSentence", () => {
  it("says what the design says, in both languages", () => {
    expect(said("yes", "yes")).toEqual({
      sv: "Lönsamt för både kommunen och samhället på 25 år.",
      en: "Pays off for both the municipality and society over 25 years.",
    });
    expect(said("no", "yes")).toEqual({
      sv: "Lönsamt för samhället men inte för kommunen på 25 år. Kommunen behöver 1,7\u00a0mnkr i samfinansiering för att gå jämnt upp.",
      en: "Pays off for society but not for the municipality over 25 years. The municipality needs SEK\u00a01.7m in co-financing to break even.",
    });
    expect(said("yes", "no")).toEqual({
      sv: "Lönsamt för kommunen men inte för samhället på 25 år: andra betalar mer än kommunen tjänar.",
      en: "Pays off for the municipality but not for society over 25 years: others pay more than the municipality gains.",
    });
    expect(said("no", "no")).toEqual({
      sv: "Lönar sig inte i pengar på 25 år. Effekter utan pris kan ändå motivera insatsen.",
      en: "Does not pay off in money over 25 years. Effects without a price may still justify it.",
    });
  });

  it("adds that the gain comes after the term of office", () => {
    expect(said("yes", "yes", { withinTerm: "no" }).en).toBe(
      "Pays off for both the municipality and society over 25 years, but not within the term of office.",
    );
    expect(said("yes", "no", { withinTerm: "no" }).sv).toBe(
      "Lönsamt för kommunen på 25 år men inte inom mandatperioden, och inte alls för samhället: andra betalar mer än kommunen tjänar.",
    );
    expect(said("no", "no", { withinTerm: "no" }).sv).not.toContain("mandatperioden");
  });

  it.each<[Answer, Answer]>([
    ["untouched", "yes"],
    ["untouched", "no"],
    ["yes", "untouched"],
    ["no", "untouched"],
  ])("says who is not affected: %s, %s", (municipality, society) => {
    expect(said(municipality, society).sv).toContain("berörs inte");
    expect(said(municipality, society).en).toContain("is not affected");
  });

  it("counts one year as one", () => {
    expect(said("yes", "yes", { horizon: 1 }).en).toContain("over 1 year.");
  });

  it("asks for a cost and an effect where there is nothing", () => {
    expect(said("untouched", "untouched").sv).toBe(
      "Resultatet visas när du har en kostnad och en effekt.",
    );
  });
});

describe("cashSentence", () => {
  it("says whether the gain can be cashed in", () => {
    expect(cashSentence({ ...base, cash: "no", cashNetPresentValue: -300_000 }).sv).toBe(
      "Ja, men bara om vinsten kan hämtas hem. I kassan är nettonuvärdet −300\u00a0tkr.",
    );
    expect(cashSentence(base).en).toBe("In cash: yes, the net present value is SEK\u00a01.2m.");
    expect(cashSentence({ ...base, municipality: "no", cash: "no" }).sv).toMatch(/^I kassan: nej/);
    expect(cashSentence({ ...base, municipality: "untouched" }).sv).toBe(
      "Kommunens kassa berörs inte.",
    );
  });
});

describe("humpSentence", () => {
  it("says how far out, when, and when back", () => {
    expect(humpSentence({ amount: -3_900_000, year: 2, backYear: 14 }, 2027)).toEqual({
      sv: "Kommunen är som mest ute 3,9\u00a0mnkr (2029) och är åter på noll 2041.",
      en: "The municipality is at most SEK\u00a03.9m out of pocket (2029) and back at zero in 2041.",
    });
    expect(humpSentence({ amount: -5000, year: 0 }, 2027).sv).toBe(
      "Kommunen är som mest ute 5\u00a0tkr (2027) och är inte åter på noll inom horisonten.",
    );
    expect(humpSentence({ amount: 0 }, 2027).sv).toBe("Kommunen är aldrig ute med pengar.");
  });
});

describe("breakEvenSentence", () => {
  const needing = (persons: number | undefined) => ({ persons }) as FiveQuestions;

  it("says how many must succeed, and how many within the term", () => {
    expect(breakEvenSentence(25, 180, needing(29), needing(123))).toEqual({
      sv: "För att gå ihop på 25 år måste 29 av 180 deltagare lyckas. Inom mandatperioden krävs 123.",
      en: "To break even over 25 years, 29 of 180 participants must succeed. Within the term of office: 123.",
    });
    expect(breakEvenSentence(25, 180, needing(29), needing(undefined)).sv).toContain(
      "Inom mandatperioden går det ej.",
    );
    expect(breakEvenSentence(25, 180, needing(undefined), needing(undefined)).sv).toBe(
      "Går ej: inte ens om alla 180 lyckas.",
    );
  });
});
