import fc from "fast-check";
import { areas } from "../../../src/workbook/plan/areas";

const cells = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 7 }),
    column: fc.integer({ min: 0, max: 7 }),
    look: fc.constantFrom("a", "b"),
  }),
  { selector: ({ row, column }) => row * 100 + column },
);

describe("areas", () => {
  it("cover each cell once, with its own look, and nothing else", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const covered = areas(given, ({ look }) => look).flatMap(({ box, item }) => {
          const all: string[] = [];
          for (let row = box.top; row <= box.bottom; row += 1)
            for (let column = box.left; column <= box.right; column += 1)
              all.push(`${String(row)},${String(column)},${item.look}`);
          return all;
        });
        const wanted = given.map(
          ({ row, column, look }) => `${String(row)},${String(column)},${look}`,
        );
        expect([...covered].sort()).toEqual([...wanted].sort());
      }),
    );
  });

  it("make one of a rectangle", () => {
    const rectangle = [0, 1, 2].flatMap((row) => [3, 4].map((column) => ({ row, column })));
    expect(areas(rectangle, () => "same")).toMatchObject([
      { box: { top: 0, left: 3, bottom: 2, right: 4 } },
    ]);
  });
});
