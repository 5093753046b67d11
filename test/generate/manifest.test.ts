import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import { OfficeAddinManifest } from "office-addin-manifest";
import { localBaseUrl, stampManifest } from "../../src/generate/stampManifest";
import { version } from "../../package.json";

const root = resolve(__dirname, "../..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");

const parse = (xml: string): Document =>
  new JSDOM(xml, { contentType: "text/xml" }).window.document;
const manifest = parse(text);

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const childNames = (element: Element): string[] =>
  [...element.children].map(({ tagName }) => tagName);

/** The order in which Office's schema wants the children; a manifest in another order is not loaded. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
      " ",
    ),
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

describe("manifest.xml", () => {
  it.each(Object.entries(order))(
    "has the children of %s in the order of the schema",
    (parent, expected) => {
      const elements = all(parent);
      expect(elements.length).toBeGreaterThan(0);
      for (const element of elements) {
        const places = childNames(element).map((name) => expected.indexOf(name));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...places].sort((first, second) => first - second));
      }
    },
  );

  it("orders the workbook host as runtimes, all form factors, desktop", () => {
    const host = all("Host").find((element) => element.hasAttribute("xsi:type"));
    expect(host && childNames(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });

  it("orders the custom functions as script, page, metadata, namespace", () => {
    const point = all("ExtensionPoint").find(
      (element) => element.getAttribute("xsi:type") === "CustomFunctions",
    );
    expect(point && childNames(point)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  });

  it("uses https for every address", () => {
    const addresses = [...text.matchAll(/"(\w+:\/\/[^"]+)"/g)].map(
      ([, address]) => address as string,
    );
    const own = addresses.filter((address) => !address.startsWith("http://schemas.microsoft.com/"));
    const foreign = own.filter((address) => !address.startsWith("https://"));
    expect(foreign).toEqual(["http://www.w3.org/2001/XMLSchema-instance"]);
    expect(own.length).toBeGreaterThan(10);
  });

  it("resolves every resid, each of at most 32 characters, and leaves none unused", () => {
    const defined = ["bt:Image", "bt:Url", "bt:String"]
      .flatMap(all)
      .flatMap((element) => element.getAttribute("id") ?? []);
    const used = [...manifest.querySelectorAll("[resid]")].map((element) =>
      element.getAttribute("resid"),
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("has one page for runtime, functions, commands and pane, with a long lifetime and no task pane id", () => {
    const resid = (element: Element | undefined | null) => element?.getAttribute("resid");
    expect(resid(all("Runtime")[0])).toBe("Taskpane.Url");
    expect(all("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
    expect(resid(all("Page")[0]?.firstElementChild)).toBe("Taskpane.Url");
    expect(resid(all("FunctionFile")[0])).toBe("Taskpane.Url");
    expect(resid(all("Action")[0]?.firstElementChild)).toBe("Taskpane.Url");
    expect(all("DefaultSettings")[0]?.firstElementChild?.getAttribute("DefaultValue")).toBe(
      `${localBaseUrl}/taskpane.html`,
    );
    expect(all("TaskpaneId")).toEqual([]);
  });

  it("asks for a shared runtime and custom functions of 1.3, and no more", () => {
    const sets = all("Set").map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion"),
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });

  it("has every text in Swedish, within the lengths Office allows", () => {
    const texts = [...all("bt:String"), all("DisplayName")[0], all("Description")[0]];
    for (const element of texts) {
      const swedish = [...(element?.children ?? [])].find(
        (child) => child.getAttribute("Locale") === "sv-SE",
      );
      expect(swedish?.getAttribute("Value")).toBeTruthy();
    }
    const lengths = (list: string) =>
      [...manifest.querySelectorAll(`${list} *`)].flatMap((element) =>
        ["DefaultValue", "Value"].map((name) => element.getAttribute(name)?.length ?? 0),
      );
    expect(Math.max(...lengths("ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("LongStrings"))).toBeLessThanOrEqual(250);
  });

  it("shows icons that exist at the size they claim", () => {
    const icons = [...text.matchAll(/assets\/icon-(\d+)\.png/g)].map(([, size]) => Number(size));
    expect(new Set(icons)).toEqual(new Set([16, 20, 24, 32, 40, 48, 64, 80]));
    for (const size of icons) {
      const file = join(root, `assets/icon-${String(size)}.png`);
      expect(existsSync(file)).toBe(true);
      const header = readFileSync(file);
      expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it("has the version of package.json and is read by Office's own tool", async () => {
    const read = await OfficeAddinManifest.readManifestFile(join(root, "manifest.xml"));
    expect(read.version).toBe(version);
    expect(read.displayName).toBe("SOCINV");
    expect(read.hosts).toEqual(["Workbook"]);
    expect(read.defaultSettings?.sourceLocation).toBe(`${localBaseUrl}/taskpane.html`);
  });
});

describe("stamping", () => {
  const stamp = {
    baseUrl: "https://addins.kommun.se/socinv",
    id: "11111111-2222-4333-8444-555555555555",
    version: "2.3.4",
  };

  it("sets address, id and version everywhere and leaves the structure as it was", async () => {
    const stamped = await stampManifest(text, stamp);
    expect(stamped).not.toContain("localhost");
    const document = parse(stamped);
    const names = (from: Document) =>
      [...from.getElementsByTagName("*")].map(({ tagName }) => tagName);
    expect(names(document)).toEqual(names(manifest));
    expect(document.getElementsByTagName("Id")[0]?.textContent).toBe(stamp.id);
    expect(document.getElementsByTagName("Version")[0]?.textContent).toBe("2.3.4");
    expect(document.getElementsByTagName("AppDomain")[0]?.textContent).toBe(
      "https://addins.kommun.se",
    );
    expect(stamped).toContain("https://addins.kommun.se/socinv/functions-sv.json");
  });

  it.each(["http://addins.kommun.se", "https://addins.kommun.se/", "addins.kommun.se", ""])(
    "refuses the address %p and says what it must be",
    async (baseUrl) => {
      await expect(stampManifest(text, { ...stamp, baseUrl })).rejects.toThrow(
        "--base-url must begin with https:// and end without a slash",
      );
    },
  );
});
