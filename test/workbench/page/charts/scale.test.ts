import { axisText } from "../../../../src/workbench/page/charts/scale";

describe("a value at an axis", () => {
  it("is written as the chart's number format says, in the reader's language", () => {
    const millions = '0.0,,;"−"0.0,,;0';
    expect(axisText(-650_300, "sv-SE", millions)).toBe("−0,7");
    expect(axisText(1_250_000, "en-GB", millions)).toBe("1.3");
    expect(axisText(0, "sv-SE", millions)).toBe("0");
  });

  it("is in short words where the chart says nothing", () => {
    expect(axisText(1_250_000, "sv-SE")).toBe("1,3\u00a0mn");
    expect(axisText(45_000, "sv-SE")).toBe("45\u00a0t");
    expect(axisText(12, "sv-SE")).toBe("12");
  });
});
