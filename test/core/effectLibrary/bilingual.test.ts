import { bilingual } from "../../../src/core/effectLibrary/bilingual";

test("spaces inside numbers and before or after a unit do not break, others do", () => {
  expect(
    bilingual(
      "1 083 barn kostar 2 189 250 000 kr, 12,8 % av 5 krav",
      "SEK 1,083 is 12.8 % in 2013",
    ),
  ).toEqual({
    sv: "1\u00a0083 barn kostar 2\u00a0189\u00a0250\u00a0000\u00a0kr, 12,8\u00a0% av 5 krav",
    en: "SEK\u00a01,083 is 12.8% in 2013",
  });
});
