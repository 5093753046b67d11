import fc from "fast-check";
import type { Tables } from "../../src/core/model";

/**
 * Cases that meet a limit exactly: at rate 0, without drop-off and migration, the municipality's one cost is its whole
 * saving within the duration, so that payback is met in its last year, NPV is 0, and U is a whole number of steps.
 */
export const exactlyZero: fc.Arbitrary<Tables> = fc
  .record({
    number: fc.integer({ min: 1, max: 60 }),
    tenths: fc.integer({ min: 1, max: 10 }),
    unitValue: fc.integer({ min: 1, max: 200 }).map((hundreds) => hundreds * 100),
    duration: fc.integer({ min: 1, max: 8 }),
    longer: fc.integer({ min: 0, max: 3 }),
    /** In thousandths of a krona: half an öre is the limit of a yes. */
    missing: fc.constantFrom(0, 0, 0, 5, 6, 10, -10),
    steps: fc.constantFrom(1, 2, 4, 5),
    cashable: fc.constantFrom(0, 0.5, 1),
    stateGain: fc.constantFrom(-1000, 0, 1000),
    timing: fc.constantFrom("början", "halvår", "mitten", "slutet"),
    startYear: fc.integer({ min: 2024, max: 2029 }),
  })
  .map((choice) => {
    const succeeding = (choice.number * choice.tenths) / 10;
    const saving = (choice.number * choice.tenths * choice.unitValue * choice.duration) / 10;
    const cost = Math.max(0, Math.round(saving * 1000 + choice.missing) / 1000);
    const { startYear, duration, unitValue, cashable } = choice;
    return {
      assumptions: [
        ["Nyckel", "Värde", "Enhet"],
        ["startår", startYear, ""],
        ["horisont", duration + choice.longer, ""],
        ["diskonteringsränta", 0, ""],
        ["tidpunkt", choice.timing, ""],
        ["andel som lyckas", choice.tenths / 10, ""],
        ["återbetalningsmål", duration, ""],
        ["mandatperiodens sista år", startYear + duration, ""],
      ],
      participants: [
        ["År", "Antal"],
        [startYear, choice.number],
      ],
      costs: [
        ["Id", "Aktör", "Slag", "Belopp", "Från"],
        ["K1", "Socialnämnden", "engång", cost, startYear],
      ],
      effects: [
        [
          "Id",
          "Aktör",
          "Motpart",
          "Slag",
          "Enhetsvärde",
          "Fördröjning",
          "Varaktighet",
          "Hemtagbar andel",
          "Steg",
        ],
        [
          "E1",
          "Socialnämnden",
          "",
          "real",
          unitValue,
          1,
          duration,
          cashable,
          succeeding / choice.steps,
        ],
        ["E2", "Försäkringskassan", "Individ/hushåll", "transferering", 700, 1, duration, 0, 0],
        ["E3", "Rättsväsendet", "", "real", choice.stateGain, 1, duration, 0, 0],
      ],
    };
  });
