import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts } from "../commonTexts";
import { effect } from "../effect";

export const youthOffendingEntries = [
  effect({
    id: "offending.justice",
    area: "youthOffending",
    name: bilingual("Brott undviks: rättsväsendet", "Crime avoided: the justice system"),
    description: bilingual(
      "Polis, åklagare, domstol och kriminalvård behövs mindre. Ingen källa med pris i biblioteket.",
      "Less police, prosecution, court and prison. No source with a price in the library.",
    ),
    actor: actors.justice,
    kind: "real",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Kostnad per lagföring och påföljd, hos Brå, Kriminalvården och SBU (rapport 308 räknar på unga). Kolada har inget sådant nyckeltal.",
        "Cost per prosecution and sanction, at Brå, the Prison Service and SBU (report 308 covers youth). Kolada has no such key figure.",
      ),
      kolada: [],
    },
    cashable: cashableTexts.notTheMunicipality,
    keywords: bilingual(
      "kriminalitet återfall gäng polis domstol",
      "crime reoffending gang police court",
    ),
  }),
  effect({
    id: "offending.victims",
    area: "youthOffending",
    name: bilingual("Brott undviks: brottsoffer", "Crime avoided: victims"),
    description: bilingual(
      "Lidande och förlorad egendom hos den som annars drabbats. För dem utan prislapp: skriv en rad i Effekter utan pris.",
      "Suffering and lost property of those who would have been hit. Without a price: write a row in Not monetised.",
    ),
    actor: actors.individual,
    kind: "real",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Ersättningsbelopp hos Brottsoffermyndigheten ger ett golv; sanna värden är större. Kolada har inget sådant nyckeltal.",
        "Amounts of compensation at the Crime Victim Authority give a floor; true values are higher. Kolada has no such key figure.",
      ),
      kolada: [],
    },
    cashable: cashableTexts.notTheMunicipality,
    keywords: bilingual("kriminalitet våld rån", "crime violence robbery"),
  }),
] as const;
