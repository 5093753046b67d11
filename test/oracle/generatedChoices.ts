import fc from "fast-check";

/** Years after the start year, turned into calendar years when the tables are built. */
export type Offset = number;

export const committees = [
  "Socialnämnden",
  "Utbildningsnämnden",
  "Kommunstyrelsen",
  "Vård- och omsorgsförvaltningen",
  "Lärcentrum",
];
export const firmsAndHouseholds = ["Individ/hushåll", "Företag", "Bostadsbolaget AB"];
export const taxReceivers = [
  ...committees,
  "Annan kommun",
  "Grannkommunen",
  "Region",
  "Staten i övrigt",
  "Försäkringskassan",
];
export const everybody = [
  ...taxReceivers,
  "Arbetsförmedlingen",
  "Rättsväsendet",
  "Polisen",
  "Civilsamhälle",
  "Stiftelsen Hopp",
  ...firmsAndHouseholds,
];
/** Names that need a row `aktör: namn`. */
export const ownKinds: Readonly<Record<string, string>> = {
  Lärcentrum: "kommun",
  Grannkommunen: "annan kommun",
  Polisen: "stat",
  "Stiftelsen Hopp": "civilsamhälle",
  "Bostadsbolaget AB": "företag",
};

export const anActor = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...committees) },
  { weight: 2, arbitrary: fc.constantFrom(...everybody) },
);

/** Kronor with öre. */
export function kronor(largest: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: largest * 100 }).map((ore) => ore / 100) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: largest / 1000 }).map((tkr) => tkr * 1000) },
  );
}

export function signedKronor(largest: number): fc.Arbitrary<number> {
  return fc.tuple(kronor(largest), fc.constantFrom(1, 1, 1, -1)).map(([size, sign]) => size * sign);
}

/** A blank as the writer or a user leaves it, where 0 is blank. */
export const blank = fc.constantFrom(null, 0);

/** A share, often one that is easy to write. */
export const share = fc.oneof(
  fc.constantFrom(0.1, 0.25, 0.3, 0.5, 0.75, 1),
  fc.integer({ min: 1, max: 9999 }).map((parts) => parts / 10_000),
);

export function maybe<Value, Else>(
  arbitrary: fc.Arbitrary<Value>,
  otherwise: fc.Arbitrary<Else>,
  weight: number,
): fc.Arbitrary<Value | Else> {
  return fc.oneof<[fc.WeightedArbitrary<Value | Else>, fc.WeightedArbitrary<Value | Else>]>(
    { weight: 10 - weight, arbitrary: otherwise },
    { weight, arbitrary },
  );
}

export const aRate = fc.oneof(
  fc.constantFrom(0, 0.03, 0.035, 0.05),
  fc.integer({ min: -200, max: 1500 }).map((parts) => parts / 10_000),
);
