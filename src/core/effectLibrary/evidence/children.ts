import { bilingual } from "../bilingual";
import type { Evidence } from "../evidence";

const parenting = bilingual(
  "Komet Connect De otroliga åren COPE föräldrautbildning",
  "Comet Connect Incredible Years COPE parent training",
);
const skolfam = bilingual(
  "familjehemsplacerade barn skolgång betyg",
  "children in foster care schooling grades",
);

export const childrenEvidence = [
  {
    id: "parenting.cost",
    area: "parenting",
    name: bilingual("Föräldraprogram: kostnad per barn", "Parenting programmes: cost per child"),
    figure: bilingual("14–1 300 USD per barn", "USD 14–1,300 per child"),
    measures: bilingual(
      "Kostnad per barn: Komet, Connect, De otroliga åren, COPE och biblioterapi",
      "Cost per child: Comet, Connect, Incredible Years, COPE and bibliotherapy",
    ),
    design: bilingual("Svensk jämförelse av program", "A Swedish comparison of programmes"),
    direction: "positive",
    reference: "ev.foraldra.kostnad",
    year: 2019,
    grade: "A",
    use: bilingual(
      "Ett spann i dollar mellan program: slå upp ert program i artikeln.",
      "A span in dollars between programmes: look up yours in the article.",
    ),
    keywords: parenting,
  },
  {
    id: "parenting.cope",
    area: "parenting",
    name: bilingual("COPE jämfört med biblioterapi", "COPE against bibliotherapy"),
    figure: bilingual("2 629 USD per vunnet DALY", "USD 2,629 per DALY averted"),
    measures: bilingual(
      "Merkostnad per extra friskt levnadsår (DALY)",
      "Extra cost per extra healthy life year (DALY)",
    ),
    design: bilingual("Svensk kostnadseffektivitetsstudie", "A Swedish cost-effectiveness study"),
    direction: "positive",
    reference: "ev.foraldra.icer",
    year: 2019,
    grade: "A",
    use: bilingual(
      "Hälsa utan krontal för kommunen: skriv den i Effekter utan pris.",
      "Health without a sum for the municipality: write it in Not monetised.",
    ),
    keywords: parenting,
  },
  {
    id: "parenting.ratio",
    area: "parenting",
    name: bilingual(
      "Föräldraprogram lönar sig för kommunen",
      "Parenting programmes pay for the municipality",
    ),
    figure: bilingual(
      "Positiva kvoter; talen inte återgivna här",
      "Positive ratios; the figures not quoted here",
    ),
    measures: bilingual(
      "Nytta delat med kostnad, kommunens egen ekonomi",
      "Benefit over cost, the municipality's own economy",
    ),
    design: bilingual("Svensk nytto-kostnadsstudie", "A Swedish benefit–cost study"),
    direction: "positive",
    reference: "ev.foraldra.bcr",
    year: 2019,
    grade: "A",
    use: bilingual(
      "Slå upp kvoterna i artikeln innan du citerar dem.",
      "Look up the ratios in the article before you quote them.",
    ),
    keywords: parenting,
  },
  {
    id: "skolfam.2017",
    area: "fosterCare",
    name: bilingual("Skolfam, kvasiexperiment", "Skolfam, quasi-experiment"),
    figure: bilingual("Svaga effekter", "Weak effects"),
    measures: bilingual(
      "Skolresultat hos familjehemsplacerade barn",
      "School results of children in foster care",
    ),
    design: bilingual(
      "Kvasiexperiment, 54 mot 37 barn",
      "Quasi-experiment, 54 against 37 children",
    ),
    direction: "weak",
    reference: "ev.skolfam.2017",
    year: 2017,
    grade: "A",
    use: bilingual(
      "För svagt för en andel som lyckas: räkna brytpunkten i stället.",
      "Too weak for a success rate: compute the break-even instead.",
    ),
    keywords: skolfam,
  },
  {
    id: "skolfam.2020",
    area: "fosterCare",
    name: bilingual("Skolfam, före och efter", "Skolfam, before and after"),
    figure: bilingual(
      "Förbättring på två år, utan jämförelsegrupp",
      "Improvement over two years, without a control group",
    ),
    measures: bilingual(
      "Skolresultat hos familjehemsplacerade barn",
      "School results of children in foster care",
    ),
    design: bilingual(
      "Före–efter, n = 475, ingen jämförelsegrupp",
      "Before–after, n = 475, no control group",
    ),
    direction: "weak",
    reference: "ev.skolfam.2020",
    year: 2020,
    grade: "A",
    use: bilingual(
      "Utan jämförelsegrupp: en del hade kommit ändå. Fyll i dödvikt.",
      "Without a control group: some of it would have come anyway. Fill in deadweight.",
    ),
    keywords: skolfam,
  },
  {
    id: "skolfam2.norrkoping",
    area: "fosterCare",
    name: bilingual("SkolFam2 i Norrköping", "SkolFam2 in Norrköping"),
    figure: bilingual(
      "Brytpunkt inom 5 år, omkring 20 barn",
      "Break-even within 5 years, some 20 children",
    ),
    measures: bilingual("Återbetalning för socialförvaltningen", "Payback for the social services"),
    design: bilingual("Kalkyl av Linköpings universitet", "A calculation by Linköping University"),
    direction: "positive",
    reference: "ex.skolfam2",
    year: 2014,
    grade: "A",
    use: bilingual(
      "Rimlighetskontroll av återbetalningstiden.",
      "A plausibility check of the payback time.",
    ),
    keywords: skolfam,
  },
  {
    id: "outcome.norrkoping",
    area: "fosterCare",
    name: bilingual("Utfallskontraktet i Norrköping", "The outcomes contract in Norrköping"),
    figure: bilingual(
      "Ingen besparing på 2 år; positivt på 3 år",
      "No saving in 2 years; positive over 3",
    ),
    measures: bilingual(
      "Kommunens besparing för 60 barn och unga",
      "The municipality's saving for 60 children and youth",
    ),
    design: bilingual(
      "Uppföljning mot en jämförelsegrupp från 2013",
      "Follow-up against a group of 2013",
    ),
    direction: "weak",
    reference: "soc.norr.resultat",
    year: 2021,
    grade: "A",
    use: bilingual(
      "Uppföljningens längd avgör svaret. Visa flera horisonter.",
      "The length of the follow-up decides the answer. Show several horizons.",
    ),
    keywords: bilingual(
      "socialt utfallskontrakt SIB placering skola",
      "social impact bond placement school",
    ),
  },
] as const satisfies readonly Evidence[];
