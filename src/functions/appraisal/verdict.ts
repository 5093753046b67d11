import { defineFunction, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import { appraisalTables, horizon, zeroIsBlank } from "../parameters";

export const definition = defineFunction({
  id: "VERDICT",
  group: "appraisal",
  parameters: [...appraisalTables(), zeroIsBlank(horizon())],
  result: { unit: "mixed", spills: true },
  evaluate: (assumptions, participants, costs, effects, years) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "VERDICT",
      [years],
      ({ verdictTable }) =>
        (calculation) =>
          verdictTable(calculation, years),
    ),
});

export const help: FunctionHelp = {
  name: { sv: "Slutsatsen i ord", en: "The verdict in words" },
  summary: {
    sv: "Lönar det sig för kommunen och för samhället? Slutsatsen i en mening, kassan, samfinansieringen som krävs och puckeln.",
    en: "Does it pay for the municipality and for society? The verdict in a sentence, cash, the co-financing it takes, and the hump.",
  },
  definition: {
    sv: "Ja betyder ett nettonuvärde på minst 0 (inom en halv öre), ”berörs inte” att inga pengar rörs. Därunder vad kommunen verkligen kan hämta hem i kassan. Samfinansieringen är den summa år 0 som får kommunen att gå jämnt upp, och visas när samhället säger ja. Vilar kommunens ja på skatteintäkter sägs det på en egen rad. Varje rad har en rubrik, en text och ett belopp.",
    en: "Yes means a net present value of at least 0 (within half an öre), “not affected” that no money moves. Under it what the municipality can really take out in cash. The co-financing is the sum in year 0 that makes the municipality break even, shown where society says yes. Where the municipality's yes rests on tax, a row of its own says so. Each row has a heading, a text and an amount.",
  },
  formula: "ja: NPV ≥ −0,005;  samfinansiering = max(0, −NPV kommun)",
  parameters: {
    horizon: {
      sv: "År efter startåret (förval: kalkylens horisont).",
      en: "Years after the start year (default: the appraisal's horizon).",
    },
  },
  keywords: {
    sv: ["slutsats", "beslut", "lönsamt", "samfinansiering", "kommun", "samhälle"],
    en: ["verdict", "decision", "profitable", "co-financing", "municipality", "society"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: {
        sv: "Samhället tjänar, kommunen går back 4 800 kr",
        en: "Society gains, the municipality loses SEK 4,800",
      },
      cells: [...exampleTables, null],
      result: [
        [
          { sv: "Slutsats", en: "Verdict" },
          {
            sv: "Lönsamt för samhället men inte för kommunen på 3 år. Kommunen behöver 5\u00a0tkr i samfinansiering för att gå jämnt upp.",
            en: "Pays off for society but not for the municipality over 3 years. The municipality needs SEK\u00a05k in co-financing to break even.",
          },
          "",
        ],
        [{ sv: "Kommunen", en: "Municipality" }, { sv: "Nej", en: "No" }, -4800],
        [{ sv: "Samhället", en: "Society" }, { sv: "Ja", en: "Yes" }, 385600],
        [
          { sv: "Kommunens kassa", en: "Municipality's cash" },
          {
            sv: "I kassan: nej, nettonuvärdet är −102\u00a0tkr.",
            en: "In cash: no, the net present value is −SEK\u00a0102k.",
          },
          -102400,
        ],
        [
          { sv: "Samfinansiering", en: "Co-financing" },
          { sv: "För att kommunen ska gå jämnt upp", en: "For the municipality to break even" },
          4800,
        ],
        [
          { sv: "Puckel", en: "Hump" },
          {
            sv: "Kommunen är som mest ute 200\u00a0tkr (2027) och är åter på noll 2029.",
            en: "The municipality is at most SEK\u00a0200k out of pocket (2027) and back at zero in 2029.",
          },
          "",
        ],
      ],
      source: {
        kind: "native",
        formula:
          "=VSTACK(-200000+NPV(25%,100000,100000,100000),-200000+NPV(25%,300000,300000,300000))",
      },
    },
  ],
};
