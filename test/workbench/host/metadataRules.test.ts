import english from "../../../src/functions/functions.json";
import swedish from "../../../src/functions/functions-sv.json";
import {
  idProblems,
  metadataProblems,
  readMetadata,
} from "../../../src/workbench/host/metadataRules";
import type { FunctionMetadata } from "../../../src/workbench/store/functionCall";

const good: FunctionMetadata = {
  id: "SOUND",
  name: "SOUND",
  description: "Beskrivning.",
  parameters: [{ name: "ränta", description: "Diskonteringsränta.", type: "number" }],
};

describe("the rules for functions.json", () => {
  it.each([
    ["functions.json", english],
    ["functions-sv.json", swedish],
  ])("are kept by %s", (_file, metadata) => {
    expect(() => readMetadata(metadata)).not.toThrow();
    expect(readMetadata(metadata).length).toBeGreaterThan(0);
  });

  it("let a sound function pass", () => {
    expect(metadataProblems([good])).toEqual([]);
  });

  it.each([
    "NPV1",
    "IRR2026",
    "R1C1",
    "RC",
    "AB",
    "NPV.SOC",
    "npv",
    "A1",
    "RUN",
    "1ABC",
    "X".repeat(31),
  ])("refuse the id %s", (id) => {
    expect(idProblems(id)).not.toEqual([]);
  });

  it.each(["NPV", "IRR", "DISCOUNTFACTORS", "EAC", "XNPV", "TWOWAY", "FIVEQUESTIONS", "CHAIN"])(
    "take the id %s",
    (id) => {
      expect(idProblems(id)).toEqual([]);
    },
  );

  const wrong: readonly [what: string, entry: object][] = [
    ["another name than the id", { name: "SUND" }],
    ["no description", { description: " " }],
    ["a description that is too long", { description: "x".repeat(251) }],
    ["a key that Excel does not know", { hjälp: "" }],
    ["an option that Excel does not know", { options: { slow: true } }],
    ["a parameter without a description", { parameters: [{ name: "x" }] }],
    [
      "a type that Excel does not know",
      { parameters: [{ name: "x", description: "y", type: "date" }] },
    ],
    [
      "a required parameter after an optional one",
      {
        parameters: [
          { name: "x", description: "y", optional: true },
          { name: "z", description: "y" },
        ],
      },
    ],
    [
      "two parameters of one name",
      {
        parameters: [
          { name: "x", description: "y" },
          { name: "x", description: "y" },
        ],
      },
    ],
  ];

  it.each(wrong)("refuse %s", (_what, entry) => {
    expect(() => readMetadata({ functions: [{ ...good, ...entry }] })).toThrow(/SOUND/);
  });

  it("refuse an id that is there twice", () => {
    expect(() => readMetadata({ functions: [good, good] })).toThrow(/twice/);
  });
});
