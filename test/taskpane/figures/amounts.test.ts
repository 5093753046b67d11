import fc from "fast-check";
import {
  bareAmount,
  netAmount,
  spokenAmount,
  tableAmount,
} from "../../../src/taskpane/figures/amounts";
import { chartUnit } from "../../../src/taskpane/figures/amountUnit";
import { percentText } from "../../../src/taskpane/figures/percent";

describe("amounts", () => {
  it("are whole kronor in tables, with no-break spaces and a true minus sign", () => {
    expect(tableAmount(-1_764_000.4, "sv")).toBe("\u22121\u00a0764\u00a0000\u00a0kr");
    expect(tableAmount(-1_764_000.4, "en")).toBe("\u2212SEK\u00a01,764,000");
    expect(tableAmount(1234.5, "sv")).toBe("1\u00a0235\u00a0kr");
    expect(tableAmount(-0.4, "sv")).toBe("0\u00a0kr");
  });

  it("are bare in a unit that the caption tells", () => {
    expect(tableAmount(-3_286_494, "sv", "tkr")).toBe("\u22123\u00a0286");
    expect(bareAmount(-3_286_494, "mnkr", "sv")).toBe("\u22123,3");
    expect(bareAmount(-3_250_000, "mnkr", "en")).toBe("\u22123.3");
    expect(bareAmount(2_000_000, "mnkr", "sv")).toBe("2,0");
  });

  it("have a plus sign as net results only, and none where they show as nothing", () => {
    expect(netAmount(1_230_156, "sv")).toBe("+1,2\u00a0mnkr");
    expect(netAmount(1_230_156, "en")).toBe("+SEK\u00a01.2m");
    expect(netAmount(-300, "sv")).toBe("\u2212300\u00a0kr");
    expect(netAmount(0.2, "sv")).toBe("0\u00a0kr");
    expect(spokenAmount(1_230_156, "sv")).toBe("1,2\u00a0mnkr");
  });

  it("can be read back to the krona", () => {
    const read = (shown: string): number =>
      Number(
        shown
          .replaceAll("\u00a0", "")
          .replace("\u2212", "-")
          .replace("kr", "")
          .replace("SEK", "")
          .replaceAll(",", ""),
      );
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (kronor) => {
        expect(read(tableAmount(kronor, "sv"))).toBe(kronor);
        expect(read(tableAmount(kronor, "en"))).toBe(kronor);
      }),
    );
  });
});

describe("the unit of a chart", () => {
  it("keeps its largest figure short", () => {
    expect(chartUnit([-3_900_000, 100])).toBe("mnkr");
    expect(chartUnit([-45_000])).toBe("tkr");
    expect(chartUnit([300, -200])).toBe("kr");
    expect(chartUnit([])).toBe("kr");
  });
});

describe("a percentage", () => {
  it("has the decimals it needs", () => {
    expect(percentText(0.035, "sv")).toBe("3,5\u00a0%");
    expect(percentText(0.2, "sv")).toBe("20\u00a0%");
    expect(percentText(0.035, "en")).toBe("3.5%");
    expect(percentText(0.07, "sv")).toBe("7\u00a0%");
    expect(percentText(1 / 3, "sv", 0)).toBe("33\u00a0%");
    expect(percentText(1 / 3, "sv")).toBe("33,33\u00a0%");
  });
});
