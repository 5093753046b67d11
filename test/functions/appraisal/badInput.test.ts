import { call, cellError } from "../support/callFunction";
import { copy, withCell, withoutColumn, withRow, type HostTables } from "../support/editedTables";

interface Case {
  readonly name: string;
  readonly tables: HostTables;
  /** Table, row and column in Swedish, and in English. */
  readonly sv: readonly [string, number | "", string];
  readonly en: readonly [string, number | "", string];
  readonly says: RegExp;
  readonly saysInEnglish: RegExp;
}

const error = { type: "CustomFunctionError", code: "#REF!" };

const errors: readonly Case[] = [
  {
    name: "a column is missing",
    tables: withoutColumn("costs", "Belopp"),
    sv: ["Kostnader", 1, "Belopp"],
    en: ["Costs", 1, "Amount"],
    says: /Kolumnen saknas/,
    saysInEnglish: /column is missing/,
  },
  {
    name: "a column is there twice",
    tables: withCell("effects", 1, "Unit value", "Unit value"),
    sv: ["Effekter", 1, "Enhetsvärde"],
    en: ["Effects", 1, "Unit value"],
    says: /två gånger/,
    saysInEnglish: /twice/,
  },
  {
    name: "an id is there twice",
    tables: withCell("effects", 3, "Id", "E1"),
    sv: ["Effekter", 3, "Id"],
    en: ["Effects", 3, "Id"],
    says: /”E1” används redan/,
    saysInEnglish: /“E1” is already used/,
  },
  {
    name: "an actor is unknown",
    tables: withCell("costs", 2, "Aktör", "Kommunen"),
    sv: ["Kostnader", 2, "Aktör"],
    en: ["Costs", 2, "Actor"],
    says: /”Kommunen”/,
    saysInEnglish: /“Kommunen”/,
  },
  {
    name: "a counterpart is missing",
    tables: withCell("effects", 2, "Slag", "transferering"),
    sv: ["Effekter", 2, "Motpart"],
    en: ["Effects", 2, "Counterpart"],
    says: /Motpart/,
    saysInEnglish: /counterpart/i,
  },
  {
    name: "a kind is unknown",
    tables: withCell("costs", 2, "Slag", "varje månad"),
    sv: ["Kostnader", 2, "Slag"],
    en: ["Costs", 2, "Kind"],
    says: /varje månad/,
    saysInEnglish: /varje månad/,
  },
  {
    name: "a share is above 1",
    tables: withCell("effects", 2, "Dödvikt", 20),
    sv: ["Effekter", 2, "Dödvikt"],
    en: ["Effects", 2, "Deadweight"],
    says: /20 .*%/,
    saysInEnglish: /20 .*%/,
  },
  {
    name: "a share is below 0",
    tables: withCell("assumptions", 7, "Värde", -0.1),
    sv: ["Antaganden", 7, "Värde"],
    en: ["Assumptions", 7, "Value"],
    says: /−0,1/,
    saysInEnglish: /−0\.1/,
  },
  {
    name: "a cost is negative",
    tables: withCell("costs", 2, "Belopp", -1),
    sv: ["Kostnader", 2, "Belopp"],
    en: ["Costs", 2, "Amount"],
    says: /utan minustecken/,
    saysInEnglish: /without a minus/,
  },
  {
    name: "two price years have no index",
    tables: withCell("effects", 3, "Prisår", 2025),
    sv: ["Effekter", 3, "Prisår"],
    en: ["Effects", 3, "Price year"],
    says: /index/i,
    saysInEnglish: /index/i,
  },
  {
    name: "a cell holds an error",
    tables: withCell("effects", 3, "Enhetsvärde", error),
    sv: ["Effekter", 3, "Enhetsvärde"],
    en: ["Effects", 3, "Unit value"],
    says: /#REF!/,
    saysInEnglish: /#REF!/,
  },
  {
    name: "the wrong table is given",
    tables: [copy()[0], copy()[1], copy()[2], copy()[2]] as HostTables,
    sv: ["Effekter", 1, "Enhetsvärde"],
    en: ["Effects", 1, "Unit value"],
    says: /Kolumnen saknas/,
    saysInEnglish: /column is missing/,
  },
];

describe.each(errors)("where $name", ({ tables, sv, en, says, saysInEnglish }) => {
  it.each(["sv", "en"] as const)(
    "CHECKMODEL lists it with its place and a remedy (%s)",
    async (language) => {
      const rows = (await call("CHECKMODEL", tables, language)) as readonly (readonly unknown[])[];
      const [table, row, column] = language === "sv" ? sv : en;
      const place = [language === "sv" ? "Fel" : "Error", table, row, column];
      const found = rows.find(
        (cells) => JSON.stringify(cells.slice(0, 4)) === JSON.stringify(place),
      );
      expect(found?.slice(0, 4)).toEqual(place);
      const [problem, remedy] = [found?.[4] as string, found?.[5] as string];
      expect(`${problem} ${remedy}`).toMatch(language === "sv" ? says : saysInEnglish);
      expect(remedy.length).toBeGreaterThan(5);
    },
  );

  it.each([
    ["KEYFIGURE", ["nettonuvärde"]],
    ["SUMMARY", []],
    ["BREAKEVEN", ["antal"]],
  ])("%s shows it with its cell", async (id, more) => {
    const shown = await cellError(id, [...tables, ...more], "sv");
    expect(shown.code).toBe("#VALUE!");
    expect(shown.message).toMatch(new RegExp(`^${sv[0]} rad ${String(sv[1])}, ${sv[2]}: `));
    expect(shown.message).toMatch(says);
    const english = await cellError(id, [...tables, ...more], "en");
    expect(english.message).toMatch(new RegExp(`^${en[0]} row ${String(en[1])}, ${en[2]}: `));
    expect(english.message).toMatch(saysInEnglish);
  });
});

describe("what is only worth a warning or a note", () => {
  it.each([
    [
      "fractional participants",
      withCell("participants", 2, "Antal", 7.5),
      ["Deltagare", 2, "Antal"],
    ],
    [
      "a duration past the horizon",
      withCell("effects", 2, "Varaktighet", 30),
      ["Effekter", 2, "Varaktighet"],
    ],
    ["an unknown key", withRow("assumptions", ["favoritfärg", "blå"]), ["Antaganden", 8, "Nyckel"]],
  ] as const)("%s: listed, and the figures stand", async (_, tables, place) => {
    const rows = (await call("CHECKMODEL", tables)) as readonly (readonly unknown[])[];
    const found = rows.filter(
      ([, ...cells]) => JSON.stringify(cells.slice(0, 3)) === JSON.stringify(place),
    );
    expect(found.map(([severity]) => severity === "Varning" || severity === "Notera")).toEqual([
      true,
    ]);
    expect(typeof (await call("KEYFIGURE", [...tables, "nettonuvärde"]))).toBe("number");
  });
});

describe("the shape of the arguments", () => {
  it.each([
    [
      "one cell",
      [[5]],
      /Kostnader ska vara en hel tabell .*Kostnader\[#Alla\]/,
      /Costs must be a whole table/,
    ],
    ["a blank cell", null, /Kostnader ska vara en hel tabell .*Det var tomt/, /It was blank/],
    ["one column", [["Id"], ["K1"]], /bara en kolumn/, /one column only/],
  ] as const)("%s is refused by the argument's name", async (_, cell, swedish, english) => {
    const [assumptions, participants, , effects] = copy();
    const cells = [assumptions, participants, cell, effects];
    for (const id of ["CHECKMODEL", "ACTORS"]) {
      expect((await cellError(id, cells, "sv")).message).toMatch(swedish);
      expect((await cellError(id, cells, "en")).message).toMatch(english);
    }
  });
});
