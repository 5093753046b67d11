import { withTexts } from "../../../src/workbench/page/withTexts";

describe("withTexts", () => {
  const english = { ui: { font: { arial: "Arial" }, more: "More" }, title: "Sheet" };

  it("exchanges a text and keeps its neighbours at every depth", () => {
    expect(withTexts(english, { ui: { more: "Mer" } })).toEqual({
      ui: { font: { arial: "Arial" }, more: "Mer" },
      title: "Sheet",
    });
  });

  it("leaves both givers as they were", () => {
    const swedish = { title: "Blad" };
    withTexts(english, swedish);
    expect([english.title, swedish]).toEqual(["Sheet", { title: "Blad" }]);
  });
});
