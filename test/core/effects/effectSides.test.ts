import { effectSides } from "../../../src/core/effects";
import type { Actor, Effect } from "../../../src/core/model";
import type { Share } from "../../../src/core/units";

const committee: Actor = { name: "Socialnämnden", kind: "municipality" };
const region: Actor = { name: "Region", kind: "region" };
const household: Actor = { name: "Individ/hushåll", kind: "household" };
const kept = { municipality: 0.2 as Share, region: 1 as Share };
const sides = (actor: Actor, kind: Effect["kind"], counterpart?: Actor) =>
  effectSides({ actor, kind, ...(counterpart ? { counterpart } : {}) } as Effect, kept).map(
    ({ actor: { name }, part }) => [name, part],
  );

describe("effectSides", () => {
  it("gives a real effect and an income to the actor", () => {
    expect(sides(region, "real")).toEqual([["Region", 1]]);
    expect(sides(household, "income")).toEqual([["Individ/hushåll", 1]]);
  });

  it("takes a transfer from the counterpart", () => {
    expect(sides(committee, "transfer", household)).toEqual([
      ["Socialnämnden", 1],
      ["Individ/hushåll", -1],
    ]);
  });

  it("leaves the kept share of tax with a kommun, and sends the rest to the state", () => {
    expect(sides(committee, "tax", household)).toEqual([
      ["Socialnämnden", 0.2],
      ["Staten i övrigt", "rest"],
      ["Individ/hushåll", -1],
    ]);
  });

  it("sends nothing on where all is kept", () => {
    expect(sides(region, "tax", household)).toEqual([
      ["Region", 1],
      ["Individ/hushåll", -1],
    ]);
  });
});
