import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { planToXlsx, type FileDetails } from "../../../src/workbook/xlsx";
import { smallPlan } from "./smallPlan";

const details: FileDetails = {
  author: "Ekonomikontoret",
  made: new Date(Date.UTC(2027, 1, 3, 4, 5, 6)),
  addIn: {
    id: "11111111-2222-3333-4444-555555555555",
    version: "1.2.3.4",
    storeType: "EXCatalog",
  },
  remembered: { "socinv.test": 'å & "ä"' },
};

const { DOMParser } = new JSDOM("").window;

async function partsOf(edition: "plain" | "addIn"): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await planToXlsx(smallPlan, edition, details));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function read(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}

function all(xml: string, tag: string): readonly Element[] {
  return [...read(xml).getElementsByTagNameNS("*", tag)];
}

describe.each(["plain", "addIn"] as const)("the parts of a file, edition %s", (edition) => {
  test("are well-formed, every one", async () => {
    for (const [path, xml] of await partsOf(edition)) {
      const broken = all(xml, "parsererror").map(({ textContent }) => `${path}: ${textContent}`);
      expect(broken).toEqual([]);
    }
  });

  test("are all reached by relations that lead somewhere", async () => {
    const parts = await partsOf(edition);
    const reached = new Set<string>();
    for (const [path, xml] of parts) {
      if (!path.endsWith(".rels")) continue;
      const folder = path.replace(/_rels\/[^/]+$/, "");
      for (const relation of all(xml, "Relationship")) {
        if (relation.getAttribute("TargetMode") === "External") continue;
        const target = new URL(relation.getAttribute("Target") ?? "", `file:///${folder}`).pathname;
        reached.add(decodeURIComponent(target.slice(1)));
      }
    }
    const others = [...parts.keys()].filter((path) => !/\.rels$|^\[Content_Types\]/.test(path));
    expect([...reached].sort()).toEqual(others.sort());
  });

  test("have each a content type, and no type without its part", async () => {
    const parts = await partsOf(edition);
    const types = parts.get("[Content_Types].xml") ?? "";
    const endings = all(types, "Default").map((type) => type.getAttribute("Extension"));
    const named = all(types, "Override").map((type) => type.getAttribute("PartName")?.slice(1));
    for (const path of parts.keys())
      if (path !== "[Content_Types].xml" && !named.includes(path))
        expect(endings).toContain(path.split(".").at(-1));
    for (const path of named) expect([...parts.keys()]).toContain(path);
  });

  test("ask for no calculation when the file is opened", async () => {
    const workbook = (await partsOf(edition)).get("xl/workbook.xml") ?? "";
    expect(workbook).not.toContain("fullCalcOnLoad");
    expect(all(workbook, "calcPr")).toHaveLength(1);
  });

  test("say who made the file, when, and in which language", async () => {
    const parts = await partsOf(edition);
    const core = parts.get("docProps/core.xml") ?? "";
    const said = (tag: string): string | null | undefined => all(core, tag)[0]?.textContent;
    expect(said("creator")).toBe("Ekonomikontoret");
    expect(said("created")).toBe("2027-02-03T04:05:06Z");
    expect(said("modified")).toBe("2027-02-03T04:05:06Z");
    expect(said("language")).toBe("sv-SE");
    expect(said("title")).toBe("Läsning i åk 1 & 2");
    expect(parts.get("docProps/custom.xml")).toContain("socinv.formatVersion");
  });

  test("keep straight lines straight and colour what is below zero", async () => {
    const parts = await partsOf(edition);
    const [curve] = all(parts.get("xl/charts/chart1.xml") ?? "", "smooth");
    expect(curve?.getAttribute("val")).toBe("0");
    expect(parts.get("xl/charts/chart2.xml")).toContain("invertSolidFillFmt");
    const names = all(parts.get("xl/drawings/drawing2.xml") ?? "", "cNvPr");
    expect(names.map((name) => name.getAttribute("name"))).toEqual(["Kurva", "Aktörer & andra"]);
    expect(names.map((name) => name.getAttribute("descr"))).toEqual([
      "Kurvan når noll år 2028.",
      "Staplar.",
    ]);
  });
});

test("SOCINV's functions stand as Excel stores them: dynamic arrays with metadata, scalars too", async () => {
  const parts = await partsOf("addIn");
  const cells = all(parts.get("xl/worksheets/sheet2.xml") ?? "", "c");
  const cell = (address: string): Element | undefined =>
    cells.find((one) => one.getAttribute("r") === address);
  const formula = (address: string): Element | undefined =>
    cell(address)?.getElementsByTagNameNS("*", "f")[0];
  for (const [address, area, text] of [
    ["B6", "B6", "_xldudf_SOCINV_NPV(Ränta,B3:B5)"],
    ["B7", "B7:C7", "_xldudf_SOCINV_DISCOUNTFACTORS(Ränta,1)"],
  ] as const) {
    expect(cell(address)?.getAttribute("cm")).toBe("1");
    expect(formula(address)?.getAttribute("t")).toBe("array");
    expect(formula(address)?.getAttribute("ref")).toBe(area);
    expect(formula(address)?.textContent).toBe(text);
  }
  expect(cell("B10")?.getAttribute("cm")).toBeNull();
  const metadata = parts.get("xl/metadata.xml") ?? "";
  expect(all(metadata, "metadataType")[0]?.getAttribute("name")).toBe("XLDAPR");
  expect(all(metadata, "dynamicArrayProperties")[0]?.getAttribute("fDynamic")).toBe("1");
  expect(parts.get("xl/_rels/workbook.xml.rels")).toContain("metadata.xml");
});

test("The edition with the add-in asks for the organisation's pane, at the level of the package; the plain one does not", async () => {
  const parts = await partsOf("addIn");
  const relations = all(parts.get("_rels/.rels") ?? "", "Relationship");
  expect(relations.map((relation) => relation.getAttribute("Target"))).toContain(
    "xl/webextensions/taskpanes.xml",
  );
  const [reference] = all(parts.get("xl/webextensions/webextension1.xml") ?? "", "reference");
  expect(reference?.getAttribute("id")).toBe("11111111-2222-3333-4444-555555555555");
  expect(reference?.getAttribute("version")).toBe("1.2.3.4");
  expect(reference?.getAttribute("storeType")).toBe("EXCatalog");
  const properties = all(parts.get("xl/webextensions/webextension1.xml") ?? "", "property");
  expect(properties.map((property) => property.getAttribute("name"))).toContain(
    "Office.AutoShowTaskpaneWithDocument",
  );
  expect([...(await partsOf("plain")).keys()].join()).not.toContain("webextension");
});
