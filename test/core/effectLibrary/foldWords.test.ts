import { foldWords } from "../../../src/core/effectLibrary/foldWords";

test("words lose case and diacritics", () => {
  expect(foldWords("Ängsö, Ørsted & Æble 12–19 år")).toEqual([
    "angso",
    "orsted",
    "aeble",
    "12",
    "19",
    "ar",
  ]);
});
