import { calendarYear, count, factor, money, rate, share, years } from "../../../src/core/units";
import type { Money } from "../../../src/core/units";

describe("the quantities", () => {
  it("take what they are for", () => {
    expect([money(-5), rate(-0.5), share(1), factor(2.5), count(0.5), years(0)]).toEqual([
      -5, -0.5, 1, 2.5, 0.5, 0,
    ]);
    expect(calendarYear(2027)).toBe(2027);
  });

  it.each([
    [
      rate,
      3.5,
      "rate must be greater than −100% and less than 100%. Write 3.5% or 0.035. It was 3.5.",
    ],
    [
      rate,
      -1,
      "rate must be greater than −100% and less than 100%. Write 3.5% or 0.035. It was −1.",
    ],
    [rate, 1, "rate must be greater than −100% and less than 100%. Write 3.5% or 0.035. It was 1."],
    [share, 26, "share must be a share between 0 and 100%. Write 26% or 0.26. It was 26."],
    [factor, -1, "factor must be 0 or more, for example 1.3. It was −1."],
    [count, -1, "count must be a count, 0 or more, for example 40. It was −1."],
    [years, 2.5, "years must be a whole number of years, 0 or more, for example 25. It was 2.5."],
    [
      calendarYear,
      27,
      "year must be a calendar year with four digits, for example 2027. It was 27.",
    ],
    [money, NaN, "amount must be a number, for example 1500. It was NaN."],
    [money, Infinity, "amount is too large to calculate with. It was Infinity."],
    [money, true, "amount must be a number, for example 1500. It was TRUE."],
  ])("refuse with the remedy: %p of %p", (quantity, value, message) => {
    expect(() => quantity(value)).toThrow(message);
  });

  it("cannot be mixed up", () => {
    // @ts-expect-error - a rate is no money; the type check proves it
    const wrong: Money = rate(0.5);
    expect(wrong).toBe(0.5);
  });
});
