import { bilingual } from "./bilingual";

/** Sentences that several entries share. */
export const cashableTexts = {
  bought: bilingual(
    "Köpt vård: hela kostnaden försvinner när platsen inte köps. Kontrollera avtalets uppsägningstid.",
    "Bought care: the whole cost goes when the place is not bought. Check the notice period of the contract.",
  ),
  paidOut: bilingual(
    "Utbetalning till hushållet: pengarna stannar i kommunen när biståndet upphör. Nya hushåll kan komma i stället.",
    "Paid out to the household: the money stays when the payment ends. New households may take their place.",
  ),
  staffTime: bilingual(
    "Egen personals tid: pengarna kan hämtas hem först när en tjänst kan tas bort. Fyll i ett steg i deltagarår.",
    "Time of own staff: the money can be taken home only when a post can go. Fill in a step of participant-years.",
  ),
  notTheMunicipality: bilingual(
    "Tillfaller inte kommunen. Hemtagbar andel gäller bara kommunens egna nämnder.",
    "Does not fall to the municipality. Cashable share concerns its own committees only.",
  ),
} as const;

export const warningTexts = {
  oneCity: bilingual(
    "Värdet gäller en enda stad. Byt till er egen kostnad.",
    "The value is one city's. Replace it with your own cost.",
  ),
  oneProvider: bilingual(
    "Värdet är en enda utförares prislista.",
    "The value is the price list of one provider.",
  ),
  standardPrice: bilingual(
    "Schablonpris: källan säger själv att listan inte ger sanningar. Lokaler och material ingår inte.",
    "A standard price: the source itself says that the list holds no truths. Premises and materials are not included.",
  ),
  average: bilingual(
    "Genomsnitt: den som lyckas kan skilja sig från genomsnittet.",
    "An average: those who succeed may differ from the average.",
  ),
} as const;

export const quantityTexts = {
  careDays: bilingual(
    "Vårddygn per person och år: räkna i verksamhetssystemet, till exempel medianen för dem som liknar målgruppen.",
    "Care days per person and year: count them in your case system, such as the median of those like the target group.",
  ),
  cases: bilingual(
    "Antal per person och år: räkna i verksamhetssystemet för dem som liknar målgruppen.",
    "Number per person and year: count them in your case system for those like the target group.",
  ),
  nights: bilingual(
    "Dygn per person och år i boendet: räkna i verksamhetssystemet eller på fakturorna.",
    "Nights per person and year in the housing: count them in your case system or on the invoices.",
  ),
} as const;

export const perDay = bilingual("kr/dygn", "SEK/day");
export const perCase = bilingual("kr/styck", "SEK/case");
