import type { Tables } from "../../model";
import { formatNumber } from "../../text";
import { sources, type SourceId } from "../sources";
import { assumed, derived, published } from "../tables/basis";
import { exampleTables } from "../tables/exampleTables";

export interface Class {
  readonly place: string;
  readonly children: number;
  readonly persons: number;
  readonly source: SourceId;
}

const yearly = 350_000;
const years = 45;

/** Kronor per person outside society, for a lifetime: 350 000 kr · 45 years = 15 750 000 kr. */
export const lifetimeCost = yearly * years;

const everyone = "Alla aktörer (ofördelat)";
const perChild = 20_000;

const inSwedish = (number: number): string => formatNumber(number, "sv");

/** The class of 2013 as an appraisal: those who would end up outside are the participants, those kept inside are the successes. */
export function exclusionTables(
  { place, children, persons, source }: Class,
  { successRate, rate }: { readonly successRate: number; readonly rate: number },
): Tables {
  const printed = published(source);
  const dated = sources[source].year !== null;
  return exampleTables({
    assumptions: [
      { key: "namn", value: `Utanförskapets pris, ${place}`, basis: printed },
      { key: "startår", value: 2013, basis: dated ? printed : assumed("Artikeln är odaterad") },
      { key: "horisonter", value: "5; 25; 59", basis: assumed("59 år: från 6 till 65 års ålder") },
      { key: "prisår", value: 2013, basis: assumed("Källan anger inget prisår: startåret") },
      {
        key: "diskonteringsränta",
        value: rate,
        unit: "%",
        basis: rate === 0 ? printed : published("disc.asek.2018"),
        note: rate === 0 ? "Källan diskonterar inte" : null,
      },
      {
        key: "andel som lyckas",
        value: successRate,
        basis: assumed(
          successRate === 1
            ? "Hela utanförskapet: priset för att avstå"
            : "Andel av utanförskapet som insatsen undviker",
        ),
      },
      {
        key: "mandatperiodens sista år",
        value: 2014,
        basis: assumed("Val hölls i september 2014"),
      },
      {
        key: `aktör: ${everyone}`,
        value: "övriga",
        basis: assumed("Källorna delar inte priset mellan aktörerna"),
      },
    ],
    participants: [
      { year: 2013, number: persons, basis: published(source, `av ${inSwedish(children)} barn`) },
    ],
    costs: [
      {
        id: "K1",
        item: "Insats för hela årskullen",
        actor: "Kommunstyrelsen",
        kind: "engång",
        amount: children * perChild,
        from: 2013,
        basis: assumed(`${inSwedish(children)} barn · ${inSwedish(perChild)} kr`),
      },
    ],
    effects: [
      {
        id: "E1",
        effect: "Utanförskap undviks",
        actor: everyone,
        kind: "real",
        unitValue: yearly,
        lag: 14,
        duration: years,
        evidenceGrade: 6,
        basis: derived(source, "15 750 000 kr / 45 år, från 20 till 65 år"),
      },
    ],
    notMonetised: [
      {
        effect: "Lidande hos den som hamnar utanför",
        forWhom: "Individ/hushåll",
        size: "+++",
        evidence: "Utan pris i källorna",
      },
    ],
  });
}
