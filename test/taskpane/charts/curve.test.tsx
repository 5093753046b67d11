/** @jest-environment jsdom */
import fc from "fast-check";
import { screen } from "@testing-library/react";
import { Curve } from "../../../src/taskpane/charts/curve/Curve";
import { lowestOf, type CurveData } from "../../../src/taskpane/charts/curve/curveData";
import {
  apart,
  curveHeight,
  curveLayout,
  linePath,
} from "../../../src/taskpane/charts/curve/curveLayout";
import { notesOf } from "../../../src/taskpane/charts/curve/curveNotes";
import { noteWidth, spanOf } from "../../../src/taskpane/charts/curve/noteAt";
import { yearTicks } from "../../../src/taskpane/charts/curve/yearTicks";
import { renderPart } from "../support/renderPart";

const basis = { sv: "2026 års priser, 3,5 % ränta", en: "2026 prices, 3.5% rate" };

const hump: CurveData = {
  startYear: 2027,
  municipality: [-2e6, -3.9e6, -3e6, -1e6, 0, 1.2e6],
  society: [-2e6, -3e6, -1e6, 1e6, 3e6, 5.8e6],
  term: 3,
  marks: [1, 4, 5],
};

describe("the lowest point", () => {
  it("is the first of the lowest, and back is the first year at zero or above after it", () => {
    expect(lowestOf(hump.municipality, 0)).toEqual({ amount: -3.9e6, year: 1, back: 4 });
    expect(lowestOf([-1, -2, -2, -1], 0)).toEqual({ amount: -2, year: 1, back: undefined });
  });

  it("is none where nothing lies below zero by more than the tolerance", () => {
    expect(lowestOf([0, 5, 7], 0)).toBeUndefined();
    expect(lowestOf([-0.004, 5], 0.01)).toBeUndefined();
    expect(lowestOf([-5, -0.004], 0.01)).toEqual({ amount: -5, year: 0, back: 1 });
  });
});

describe("the picture", () => {
  const amounts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), {
    minLength: 2,
    maxLength: 60,
  });

  it("holds every point of both lines, whatever the width", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 200, max: 900 }), (municipality, width) => {
        const data = { ...hump, municipality, society: [...municipality].reverse() };
        const layout = curveLayout(data, width);
        for (const [year, amount] of [...municipality, ...data.society].entries()) {
          const [x, y] = [layout.x(year % municipality.length), layout.y(amount)];
          expect(x).toBeGreaterThanOrEqual(layout.left - 0.01);
          expect(x).toBeLessThanOrEqual(layout.right + 0.01);
          expect(y).toBeGreaterThanOrEqual(layout.top - 0.01);
          expect(y).toBeLessThanOrEqual(curveHeight);
        }
      }),
      // Amounts whose steps no power of ten can tell.
      { examples: [[[5e-324, -1.5e-323], 200]] },
    );
  });

  it("keeps the notes on the lowest amount and on the year back at zero apart", () => {
    const size = 12;
    const kronor = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 60 });
    const words = { low: () => "−1,4 mnkr · 2027", back: () => "Åter i noll 2029" };
    fc.assert(
      fc.property(kronor, fc.integer({ min: 200, max: 900 }), (municipality, width) => {
        const lowest = lowestOf(municipality, 0);
        const data = { ...hump, municipality, society: municipality };
        const { low, back } = notesOf(curveLayout(data, width), lowest, words);
        if (!low || !back) return;
        const [from, to] = [low, back].map((note) => spanOf(note, noteWidth(note.words, size)));
        const isBeside = from![1] < to![0] || to![1] < from![0];
        expect(isBeside || Math.abs(low.y - back.y) >= size + 2).toBe(true);
      }),
    );
  });

  it("says when it is back at zero over the line where the hump is a small one in the first year", () => {
    const municipality = [-1.4e6, 0.2e6, 30e6, 40e6];
    const layout = curveLayout({ ...hump, municipality, society: municipality }, 288);
    const { low, back } = notesOf(layout, lowestOf(municipality, 0), {
      low: () => "−1,4 mnkr · 2027",
      back: () => "Åter i noll 2028",
    });
    expect(low!.y).toBeGreaterThan(layout.y(0));
    expect(back!.y).toBeLessThan(layout.y(0));
  });

  it("draws a line from the first year to the last", () => {
    const layout = curveLayout(hump, 288);
    const path = linePath(layout, hump.municipality);
    expect(path.startsWith(`M${String(layout.left)} `)).toBe(true);
    expect(path.split("L")).toHaveLength(6);
    expect(path).toContain(`L${String(layout.right)} `);
  });

  it("keeps years on the axis apart, the first and the last among them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 120, max: 900 }),
        (last, width) => {
          const years = yearTicks(last, width);
          expect([years[0], years.at(-1)]).toEqual([0, last]);
          years.slice(1).forEach((year, at) => {
            expect(((year - years[at]!) * width) / last).toBeGreaterThanOrEqual(40);
          });
        },
      ),
    );
    expect(yearTicks(25, 186)).toEqual([0, 10, 25]);
  });

  it("moves the labels at the line ends apart, and leaves them where there is room", () => {
    expect(apart(100, 104, 30)).toEqual([87, 117]);
    expect(apart(104, 100, 30)).toEqual([117, 87]);
    expect(apart(10, 90, 30)).toEqual([10, 90]);
  });
});

describe("the figure", () => {
  it("has its finding as title, and the curve in words", () => {
    const { container } = renderPart(<Curve data={hump} tolerance={0} basis={basis} />);
    expect(screen.getByRole("figure", { name: "Pengarna är ute till 2031" })).toBeTruthy();
    expect(container.querySelector("svg title")!.textContent).toBe(
      "Kurva: kommunens ackumulerade nuvärde är som lägst minus 3,9 miljoner kronor år 2028, når noll år 2031 och är 1,2 miljoner kronor år 2032. Samhällets är då 5,8 miljoner kronor.",
    );
  });

  it("says so where the money does not come back, and where it was never out", () => {
    const never = { ...hump, municipality: [-2e6, -3e6, -2e6], society: [0, 0, 0] };
    renderPart(<Curve data={never} tolerance={0} basis={basis} />);
    expect(
      screen.getByRole("figure", { name: "Pengarna kommer inte tillbaka på 2 år" }),
    ).toBeTruthy();
    renderPart(
      <Curve data={{ ...never, municipality: [0, 1, 2] }} tolerance={0} basis={basis} />,
      "en",
    );
    expect(
      screen.getByRole("figure", { name: "The municipality is never out of pocket" }),
    ).toBeTruthy();
  });
});
