import { bilingual } from "../bilingual";
import type { Evidence } from "../evidence";

const offending = bilingual(
  "ungdomsbrott kriminalitet behandlingsfamilj institution",
  "youth crime treatment foster care institution",
);

export const youthEvidence = [
  {
    id: "mst.se",
    area: "youthOffending",
    name: bilingual("MST i Sverige (RCT)", "MST in Sweden (RCT)"),
    figure: bilingual(
      "0: ingen skillnad mot sedvanliga insatser",
      "0: no difference from usual services",
    ),
    measures: bilingual(
      "Beteendeproblem och brott hos unga",
      "Behaviour problems and crime of youth",
    ),
    design: bilingual("Randomiserad, n = 156", "Randomised, n = 156"),
    direction: "null",
    reference: "ev.mst.se",
    year: 2008,
    grade: "A",
    comparison: { difference: 0 },
    use: bilingual(
      "Nolleffekt: båda grupperna utvecklades lika. Allt som mäts före och efter är då dödvikt.",
      "A null effect: both groups fared alike. All that a before–after count shows is then deadweight.",
    ),
    keywords: bilingual("multisystemisk terapi ungdomsbrott", "multisystemic therapy youth crime"),
  },
  {
    id: "tfco.sbu",
    area: "youthOffending",
    name: bilingual("TFCO enligt SBU", "TFCO according to SBU"),
    figure: bilingual(
      "Måttlig tillförlitlighet: mindre brottslighet än efter institutionsvård",
      "Moderate certainty: less crime than after residential care",
    ),
    measures: bilingual(
      "Återfall i brott, dygn i låsta miljöer",
      "Reoffending, days in locked settings",
    ),
    design: bilingual("Systematisk översikt, SBU rapport 279", "Systematic review, SBU report 279"),
    direction: "positive",
    reference: "ev.tfco.sbu",
    year: 2018,
    grade: "A",
    use: bilingual(
      "Jämförelsen är institutionsvård. Mot vård hemma gäller den inte.",
      "The comparison is residential care. Against care at home it does not hold.",
    ),
    keywords: bilingual(`${offending.sv} MTFC`, `${offending.en} MTFC`),
  },
  {
    id: "mtfc.npv",
    area: "youthOffending",
    name: bilingual("MTFC i Sverige: nettonuvärde", "MTFC in Sweden: net present value"),
    figure: bilingual(
      "Drygt 1 miljon kronor per deltagare; kvot 3,3",
      "Just over SEK 1 million per participant; ratio 3.3",
    ),
    measures: bilingual(
      "Samhällets nettonuvärde per deltagare",
      "Society's net present value per participant",
    ),
    design: bilingual(
      "Masteruppsats på en svensk effektstudie",
      "A master's thesis on a Swedish effect study",
    ),
    direction: "positive",
    reference: "ex.mtfc.npv",
    year: 2019,
    grade: "B",
    use: bilingual(
      "Mot sedvanlig vård. Kostnaden är en merkostnad; hela programmet kostar 1 368 000 kr.",
      "Against usual care. The cost is an extra cost; the whole programme costs SEK 1,368,000.",
    ),
    keywords: bilingual(`${offending.sv} TFCO`, `${offending.en} TFCO`),
  },
  {
    id: "placed.twentyCases",
    area: "investigations",
    name: bilingual("Merkostnad per barn i samhällsvård", "Extra cost per child in care"),
    figure: bilingual(
      "2 000 000 kr per barn, hela uppväxten",
      "SEK 2,000,000 per child, the whole childhood",
    ),
    measures: bilingual(
      "Kommunens merkostnad i tjugo ärenden",
      "The municipality's extra cost in twenty cases",
    ),
    design: bilingual(
      "20 ärenden; källan säger att inga statistiska slutsatser kan dras",
      "20 cases; the source says that no statistical conclusions can be drawn",
    ),
    direction: "weak",
    reference: "uph.20barn",
    year: 2017,
    grade: "A",
    use: bilingual(
      "Ingen kostnad per år: använd den inte som enhetsvärde.",
      "Not a yearly cost: do not use it as a unit value.",
    ),
    keywords: bilingual("placering barnavård uppväxt", "placement child welfare"),
  },
  {
    id: "coolkids.dk",
    area: "psychiatry",
    name: bilingual(
      "Cool Kids mot ångest hos barn, Danmark",
      "Cool Kids against child anxiety, Denmark",
    ),
    figure: bilingual(
      "+4,4 miljoner DKK = 81 000 DKK per deltagare på 9 år",
      "+DKK 4.4 million = DKK 81,000 per participant over 9 years",
    ),
    measures: bilingual(
      "Nettoresultat för det offentliga, räkneexempel",
      "Net result of the public sector, an example",
    ),
    design: bilingual(
      "Scenario i den danska investeringsmodellen SØM, ingen effektmätning",
      "A scenario in the Danish investment model SØM, no effect was measured",
    ),
    direction: "weak",
    reference: "ex.som.coolkids",
    year: 2019,
    grade: "A",
    use: bilingual(
      "Rimlighetskontroll. Ikast-Brandes egen kalkyl ger +1,2 miljoner DKK för 55 barn.",
      "A plausibility check. Ikast-Brande's own calculation gives +DKK 1.2 million for 55 children.",
    ),
    keywords: bilingual("ångest barn psykisk ohälsa BUP", "anxiety children mental health"),
  },
  {
    id: "keep.dk",
    area: "fosterCare",
    name: bilingual("KEEP för familjehem, Danmark", "KEEP for foster homes, Denmark"),
    figure: bilingual(
      "+430 000 DKK = 8 000 DKK per deltagare på 9 år",
      "+DKK 430,000 = DKK 8,000 per participant over 9 years",
    ),
    measures: bilingual(
      "Nettoresultat för det offentliga, räkneexempel",
      "Net result of the public sector, an example",
    ),
    design: bilingual(
      "Scenario i den danska investeringsmodellen SØM, ingen effektmätning",
      "A scenario in the Danish investment model SØM, no effect was measured",
    ),
    direction: "weak",
    reference: "ex.som.keep",
    year: 2019,
    grade: "A",
    use: bilingual(
      "Rimlighetskontroll, i danska kronor.",
      "A plausibility check, in Danish kroner.",
    ),
    keywords: bilingual("familjehem utbildning", "foster home training"),
  },
] as const satisfies readonly Evidence[];
