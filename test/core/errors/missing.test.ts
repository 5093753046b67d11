import { ifThere, Missing, NotAvailableError, orThrow } from "../../../src/core/errors";

const none = new Missing(() => ({ sv: "Det finns ingen.", en: "There is none." }));

describe("Missing", () => {
  it("is thrown with its reason where an answer is required", () => {
    expect(orThrow<number>(3)).toBe(3);
    expect(() => orThrow(none)).toThrow(NotAvailableError);
    expect(() => orThrow(none)).toThrow("There is none.");
  });

  it("passes through what is computed from an answer that is not there", () => {
    expect(ifThere(2, (value: number) => value * 10)).toBe(20);
    expect(ifThere<number, number>(none, (value) => value * 10)).toBe(none);
  });

  it("is put into words only when somebody reads it", () => {
    let asked = 0;
    const counted = new Missing(() => {
      asked += 1;
      return { sv: "", en: "" };
    });
    expect(ifThere<number, number>(counted, (value) => value)).toBe(counted);
    expect(asked).toBe(0);
  });
});
