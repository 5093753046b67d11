import { bilingual } from "../../effectLibrary/bilingual";
import type { Example, ExampleCase, Expectation } from "../example";
import { counterfactuals, mtfcTables } from "./mtfcTables";

const figure = { perspective: "society", horizon: 1 } as const;

const net = (value: number, sv: string, en: string): Expectation => ({
  text: bilingual(sv, en),
  origin: "derived",
  kind: "measure",
  measure: "netPresentValue",
  ...figure,
  value,
  tolerance: 0.005,
});

const ratio = (value: number, sv: string, en: string): Expectation => ({
  text: bilingual(sv, en),
  origin: "derived",
  kind: "measure",
  measure: "benefitCostRatio",
  ...figure,
  value,
  tolerance: 1e-9,
});

const printed: ExampleCase = {
  id: "printed",
  name: bilingual("Som källan: mot sedvanlig vård", "As the source: against usual care"),
  tables: mtfcTables(counterfactuals.printed),
  expected: [
    {
      ...net(
        1_000_000,
        "Drygt 1 miljon kronor per deltagare",
        "Just over SEK 1 million per participant",
      ),
      origin: "published",
      tolerance: 50_000,
    } as Expectation,
    { ...ratio(3.3, "Nyttokostnadskvot 3,3", "Benefit–cost ratio 3.3"), origin: "published" },
    net(1_012_000, "1 452 000 − 440 000 kr", "SEK 1,452,000 − 440,000"),
    {
      text: bilingual(
        "Minst 30,3 % av vinsten måste vara insatsens egen: 1 / 3,3",
        "At least 30.3 % of the gain has to be the intervention's own: 1 / 3.3",
      ),
      origin: "derived",
      kind: "breakEven",
      input: "successRate",
      ...figure,
      value: 1 / 3.3,
      tolerance: 1e-9,
    },
  ],
};

export const mtfc: Example = {
  id: "mtfc-kontrafaktiskt",
  title: bilingual("MTFC: vad hade hänt annars?", "MTFC: what would have happened otherwise?"),
  question: bilingual(
    "Hur mycket av resultatet hänger på vad ungdomen annars hade fått, och på vad som hade blivit bättre ändå?",
    "How much of the result hangs on what the youth would have had otherwise, and on what would have improved anyway?",
  ),
  currency: "SEK",
  published: [
    {
      text: bilingual(
        "Nettonuvärde drygt 1 miljon kronor per deltagare",
        "Net present value just over SEK 1 million per participant",
      ),
      source: "ex.mtfc.npv",
    },
    { text: bilingual("Nyttokostnadskvot 3,3", "Benefit–cost ratio 3.3"), source: "ex.mtfc.bcr" },
    {
      text: bilingual(
        "Programmet kostar 1 368 000 kr för tio månader",
        "The programme costs SEK 1,368,000 for ten months",
      ),
      source: "mtfc.program.2019",
    },
    {
      text: bilingual(
        "IPS i Sverige: 46 % mot 11 % i jämförelsegruppen",
        "IPS in Sweden: 46 % against 11 % in the control group",
      ),
      source: "ev.ips.se",
    },
    {
      text: bilingual(
        "IPS i Norge: 37,4 % mot 27,1 % i jämförelsegruppen",
        "IPS in Norway: 37.4 % against 27.1 % in the control group",
      ),
      source: "ev.ips.no",
    },
    {
      text: bilingual(
        "MST i Sverige: ingen skillnad mot jämförelsegruppen",
        "MST in Sweden: no difference from the control group",
      ),
      source: "ev.mst.se",
    },
  ],
  assumed: [
    bilingual(
      "Kostnaden 440 000 kr och nyttan 1 452 000 kr är härledda ur kvoten och nettonuvärdet, som båda är avrundade i källan.",
      "The cost of SEK 440,000 and the benefit of SEK 1,452,000 are derived from the ratio and the net present value, both rounded in the source.",
    ),
    bilingual(
      "Allt läggs i startåret, för källans belopp är nuvärden.",
      "All is put in the start year, for the source's amounts are present values.",
    ),
    bilingual(
      "Dödvikterna är lånade från andra studiers jämförelsegrupper för att visa vad en sådan gör. De säger inget om MTFC.",
      "The deadweights are borrowed from the control groups of other studies to show what one does. They say nothing of MTFC.",
    ),
  ],
  lesson: bilingual(
    "Nettonuvärdet är detsamma om den sedvanliga vården räknas av från kostnaden eller läggs som effekt, men kvoten faller från 3,3 till 1,7. Hade ungdomen annars bott hemma är vinsten nästan borta. Kommer mer än 69,7 % av förbättringen ändå förlorar samhället.",
    "The net present value is the same whether usual care is taken off the cost or entered as an effect, but the ratio falls from 3.3 to 1.7. Had the youth lived at home the gain is nearly gone. If more than 69.7 % of the improvement comes anyway society loses.",
  ),
  cases: [
    printed,
    {
      id: "gross",
      name: bilingual(
        "Hela programmet, sedvanlig vård som effekt",
        "The whole programme, usual care as an effect",
      ),
      tables: mtfcTables(counterfactuals.gross),
      expected: [
        net(1_012_000, "Samma nettonuvärde", "The same net present value"),
        ratio(2_380_000 / 1_368_000, "Men kvoten är 1,74", "But the ratio is 1.74"),
      ],
    },
    {
      id: "at-home",
      name: bilingual("Hade annars bott hemma utan vård", "Would have lived at home without care"),
      tables: mtfcTables(counterfactuals.atHome),
      expected: [net(84_000, "1 452 000 − 1 368 000 kr", "SEK 1,452,000 − 1,368,000")],
    },
    {
      id: "deadweight-24",
      name: bilingual("Dödvikt 24 %, som i IPS Sverige", "Deadweight 24 %, as in IPS Sweden"),
      tables: mtfcTables(counterfactuals.likeSweden),
      // 1 452 000 · 35/46 − 440 000
      expected: [
        net(664_782.61, "1 452 000 · 35/46 − 440 000 kr", "SEK 1,452,000 · 35/46 − 440,000"),
      ],
    },
    {
      id: "deadweight-72",
      name: bilingual("Dödvikt 72 %, som i IPS Norge", "Deadweight 72 %, as in IPS Norway"),
      tables: mtfcTables(counterfactuals.likeNorway),
      // 1 452 000 · 103/374 − 440 000
      expected: [
        net(
          -40_117.65,
          "1 452 000 · 103/374 − 440 000 kr: förlust",
          "SEK 1,452,000 · 103/374 − 440,000: a loss",
        ),
      ],
    },
    {
      id: "deadweight-100",
      name: bilingual("Dödvikt 100 %, som i MST Sverige", "Deadweight 100 %, as in MST Sweden"),
      tables: mtfcTables(counterfactuals.likeMst),
      expected: [net(-440_000, "Hela kostnaden förloras", "The whole cost is lost")],
    },
  ],
};
