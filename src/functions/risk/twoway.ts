import { defineFunction, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import {
  appraisalTables,
  horizon,
  input,
  measure,
  perspective,
  triedValues,
  zeroIsBlank,
} from "../parameters";

export const definition = defineFunction({
  id: "TWOWAY",
  group: "risk",
  parameters: [
    ...appraisalTables(),
    input({ key: "input1", name: { sv: "indata1", en: "input1" } }),
    triedValues({ key: "values1", name: { sv: "värden1", en: "values1" } }),
    input({ key: "input2", name: { sv: "indata2", en: "input2" } }),
    triedValues({ key: "values2", name: { sv: "värden2", en: "values2" } }),
    zeroIsBlank(measure()),
    zeroIsBlank(perspective()),
    zeroIsBlank(horizon()),
  ],
  result: { unit: "mixed", spills: true },
  evaluate: (a, p, c, e, first, firstValues, second, secondValues, what, whose, years) =>
    askAppraisal(
      [a, p, c, e],
      "TWOWAY",
      [first, firstValues, second, secondValues, what, whose, years],
      ({ shownTwoWay }) =>
        ({ appraisal }) =>
          shownTwoWay(appraisal, [first, firstValues], [second, secondValues], {
            measure: what,
            perspective: whose,
            horizon: years,
          }),
    ),
});

export const help: FunctionHelp = {
  name: { sv: "Känslighet för två indata", en: "Sensitivity to two inputs" },
  summary: {
    sv: "Ett mått vid varje par av värden på två indata: det första nedåt, det andra åt höger. Förval: kommunens nettonuvärde vid kalkylens horisont.",
    en: "A measure at every pair of values of two inputs: the first down, the second across. Default: the municipality's net present value at the appraisal's horizon.",
  },
  definition: {
    sv: "Hela kalkylen räknas om från början för varje par. Det första indatat sätts först, sedan det andra. Indata är desamma som i SENSITIVITY. Ett värde som indatat inte kan ha ger #N/A i sin rad eller kolumn; övriga celler räknas. Upp till 121 celler (11 × 11) räknas decimalt som resten av kalkylen, större tabeller i flyttal, som är rätt till en miljondels krona.",
    en: "The whole appraisal is computed from the ground for each pair. The first input is set first, then the second. The inputs are those of SENSITIVITY. A value that the input cannot have gives #N/A in its row or column; the other cells are computed. Up to 121 cells (11 × 11) are computed in decimal like the rest of the appraisal, larger tables in floating point, which is right to a millionth of a krona.",
  },
  formula: "mått(indata1 = vᵢ, indata2 = wⱼ)",
  parameters: {
    input1: {
      sv: "Indatat som går nedåt, till exempel ”andel som lyckas”.",
      en: "The input that goes down, for example “success rate”.",
    },
    values1: {
      sv: "Värdena nedåt: en rad eller kolumn.",
      en: "The values down: a row or column.",
    },
    input2: {
      sv: "Indatat som går åt höger, till exempel ”diskonteringsränta”.",
      en: "The input that goes across, for example “discount rate”.",
    },
    values2: {
      sv: "Värdena åt höger: en rad eller kolumn.",
      en: "The values across: a row or column.",
    },
    measure: {
      sv: "Måttets namn, till exempel ”återbetalningstid” (förval: nettonuvärde).",
      en: "The name of the measure, for example “payback” (default: net present value).",
    },
    horizon: {
      sv: "År efter startåret (förval: kalkylens horisont).",
      en: "Years after the start year (default: the appraisal's horizon).",
    },
  },
  excel: {
    names: ["DATATABELL", "DATA TABLE", "TABELL", "TABLE"],
    difference: {
      sv: "Excels datatabell räknar om arbetsboken en gång för varje cell och måste stå på samma blad som indata; TWOWAY följer kalkylens tabeller och rör inga celler.",
      en: "Excel's data table recalculates the workbook once for each cell and must stand on the same sheet as the inputs; TWOWAY follows the appraisal's tables and touches no cells.",
    },
  },
  keywords: {
    sv: ["känslighet", "känslighetsanalys", "datatabell", "tvåvägs", "tänk om"],
    en: ["sensitivity", "two-way", "data table", "what-if"],
  },
  references: [{ title: "SOCINV, docs/method.md section 5", year: 2026 }],
  examples: [
    {
      title: {
        sv: "Andel som lyckas mot kostnaden",
        en: "Success rate against the cost",
      },
      cells: [
        ...exampleTables,
        "andel som lyckas",
        [[0.25], [0.75]],
        "K1",
        [[150_000, 250_000]],
        null,
        null,
        null,
      ],
      result: [
        [
          { sv: "andel som lyckas ↓  K1 belopp →", en: "success rate ↓  K1 amount →" },
          150_000,
          250_000,
        ],
        [0.25, -52400, -152400],
        [0.75, 142800, 42800],
      ],
      tolerance: 1e-6,
      source: {
        kind: "derived",
        how: {
          sv: "Effekten är 97 600 kr när en fjärdedel lyckas och 292 800 kr när tre fjärdedelar gör det; kostnaden dras ifrån.",
          en: "The effect is SEK 97,600 when a quarter succeed and 292,800 when three quarters do; the cost is subtracted.",
        },
      },
    },
    {
      title: {
        sv: "En andel över 100 % går inte; resten räknas",
        en: "A share above 100% is not possible; the rest is computed",
      },
      cells: [
        ...exampleTables,
        "success rate",
        [[0.5], [1.2]],
        "all costs",
        [[1, 0.5]],
        null,
        null,
        null,
      ],
      result: [
        [{ sv: "andel som lyckas ↓  alla kostnader →", en: "success rate ↓  all costs →" }, 1, 0.5],
        [0.5, -4800, 95_200],
        [1.2, "#N/A", "#N/A"],
      ],
      tolerance: 1e-6,
      source: { kind: "native", formula: "=-200000*50%+NPV(25%,100000,100000,100000)" },
    },
  ],
};
