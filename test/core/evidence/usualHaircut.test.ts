import { usualHaircut } from "../../../src/core/evidence";

describe("usualHaircut", () => {
  // docs/method.md section 3, the house defaults of grades 1…6.
  it("is 0, 5, 10, 15, 25 and 40 %", () => {
    expect([1, 2, 3, 4, 5, 6].map(usualHaircut)).toEqual([0, 0.05, 0.1, 0.15, 0.25, 0.4]);
  });

  it("knows no other grade", () => {
    expect(() => usualHaircut(7)).toThrow("no evidence grade 7");
  });
});
