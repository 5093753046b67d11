import { flatRate } from "../../../src/core/discounting";
import { InputError } from "../../../src/core/errors";
import { findPriceIndex, findRatePreset, ratePresets } from "../../../src/core/reference";
import { library } from "./support/library";

describe("the rate presets", () => {
  it("have ids of their own that end with a year, and name source, address and grade", () => {
    expect(new Set(ratePresets.map(({ id }) => id)).size).toBe(ratePresets.length);
    for (const { id, source, url, grade, label } of ratePresets) {
      expect(id).toMatch(/^[A-Z]{2}(-[A-Z]+)?-(19|20)\d\d$/);
      expect(source.length).toBeGreaterThan(10);
      expect(url).toMatch(/^https:\/\//);
      expect(["A", "B"]).toContain(grade);
      expect(label.sv).not.toBe(label.en);
    }
  });

  it("are sorted schedules that begin with year 0", () => {
    for (const { schedule } of ratePresets) {
      const years = schedule.bands.map(({ from }) => from);
      expect(years[0]).toBe(0);
      expect(years).toEqual([...new Set(years)].sort((one, other) => one - other));
    }
  });

  it("agree with the reference library", () => {
    const value = (id: string, year?: number) => {
      const reference = library.values.find((other) => other.id === id);
      return reference?.values.find((dated) => year === undefined || dated.year === year)?.value;
    };
    const flat = (id: string) => findRatePreset(id).schedule.bands[0]?.rate;
    expect(flat("SE-ASEK-2018")).toBe(value("disc.asek.2018"));
    expect(flat("NO-2005")).toBe(value("disc.no.2005"));
    expect(flat("DK-2021")).toBe(value("disc.dk.2021.0_35"));
    expect(findRatePreset("DK-2021").schedule.bands[1]?.rate).toBe(value("disc.dk.2021.36_70"));
    for (const { id, basis } of ratePresets.filter(({ id }) => id.startsWith("SE-SKR"))) {
      expect(flat(id)).toBe(value("internranta", Number(id.slice(-4))));
      expect(basis).toBe("nominal");
    }
    expect(value("disc.uk.schedule")).toMatchObject({
      en: "3.5% (0–30), 3.0% (31–75), 2.5% (76–125), 2.0% (126–200), 1.5% (201–300), 1.0% (301+)".replace(
        "301+",
        "301–",
      ),
    });
  });
});

describe("findRatePreset", () => {
  it("takes the newest where the year is left out, in any case", () => {
    expect(findRatePreset(" uk-greenbook ").id).toBe("UK-GREENBOOK-2022");
    expect(findRatePreset("DK").id).toBe("DK-2021");
    expect(findRatePreset("SE-SKR").id).toBe("SE-SKR-2025");
    expect(findRatePreset("DK-2018").id).toBe("DK-2018");
  });

  it("names the presets there are where one is unknown", () => {
    expect(() => findRatePreset("SE-ASEK-1999")).toThrow(InputError);
    expect(() => findRatePreset("SE-ASEK-1999")).toThrow(
      "must be a number such as 3.5% or the name of a published rate: SE-ASEK-2018, UK-GREENBOOK-2022, DK-2021. It was “SE-ASEK-1999”.",
    );
    expect(() => findRatePreset("SE")).toThrow(InputError);
    expect(() => findRatePreset("")).toThrow(InputError);
  });

  it("gives the same schedule every time, so that factors are computed once", () => {
    expect(findRatePreset("DK").schedule).toBe(findRatePreset("DK-2021").schedule);
    expect(flatRate(findRatePreset("SE-ASEK").schedule.bands[0]!.rate)).toBe(
      flatRate(findRatePreset("SE-ASEK-2018").schedule.bands[0]!.rate),
    );
  });
});

describe("findPriceIndex", () => {
  it("knows KPI with and without land and year", () => {
    for (const name of ["KPI", "kpi", "SE-KPI", "SE-KPI-2023", "KPI-2023"])
      expect(findPriceIndex(name).id).toBe("SE-KPI-2023");
  });

  it("is the series of the reference library", () => {
    const series = library.values.find(({ id }) => id === "kpi")!;
    const { values } = findPriceIndex("KPI").index;
    expect([...values].map(([year, value]) => ({ year, value }))).toEqual(
      series.values.map(({ year, value }) => ({ year, value })),
    );
  });

  it("says why PKV is not there", () => {
    expect(() => findPriceIndex("PKV")).toThrow("revised at every forecast");
    expect(() => findPriceIndex("BNP")).toThrow("must be “KPI” or a table");
  });
});
