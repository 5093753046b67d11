import { describeValue } from "../../../errors";
import type { Text } from "../../../text";

/** One pair of a correlation matrix, with the value that is offered instead. */
export interface OfferedPair {
  readonly names: readonly [string, string];
  readonly rho: number;
}

/** Every message about correlations, in both languages. */
export const correlationMessages = {
  unknownInput: (word: string): Text => ({
    sv: `har en samvariation med ”${word}”, som inte är något indata. Skriv till exempel K1, E3 eller andel som lyckas.`,
    en: `has a correlation with “${word}”, which is no input. Write for example K1, E3 or success rate.`,
  }),
  withItself: (word: string): Text => ({
    sv: `har en samvariation mellan ”${word}” och sig självt. Välj två olika indata.`,
    en: `has a correlation between “${word}” and itself. Choose two different inputs.`,
  }),
  twice: (first: string, second: string): Text => ({
    sv: `har samvariationen ${first} × ${second} två gånger. Behåll en av dem.`,
    en: `has the correlation ${first} × ${second} twice. Keep one of them.`,
  }),
  notPossible: (nearest: readonly OfferedPair[]): Text => ({
    sv: `har samvariationer som inte kan gälla samtidigt (matrisen är inte positivt definit). Närmast möjliga: ${listed(nearest, "sv")}.`,
    en: `has correlations that cannot all hold at once (the matrix is not positive definite). The nearest that can: ${listed(nearest, "en")}.`,
  }),
};

function listed(pairs: readonly OfferedPair[], language: "sv" | "en"): string {
  return pairs
    .map(({ names, rho }) => `${names.join(" × ")} ${describeValue(rho)[language]}`)
    .join("; ");
}
