import { ageWarning } from "../../../src/core/effectLibrary";

test("a price is old from its fifth year on", () => {
  expect(ageWarning(2022, 2026)).toBeNull();
  expect(ageWarning(2021, 2026)?.en).toContain("5 years old");
  expect(ageWarning(2015, 2026)?.sv).toContain("från 2015, 11 år gammalt");
});
