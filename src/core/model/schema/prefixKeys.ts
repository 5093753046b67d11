import type { Text } from "../../text";
import { plainWord } from "../cells/sameWord";

/** Keys of Antaganden that repeat: a prefix, a colon, and of what. */
export const prefixKeys = {
  actor: { sv: "aktör", en: "actor" },
  perspective: { sv: "perspektiv", en: "perspective" },
  discountRateFrom: { sv: "diskonteringsränta", en: "discount rate" },
  inflationFrom: { sv: "inflation", en: "inflation" },
  index: { sv: "index", en: "index" },
  financing: { sv: "finansiering", en: "financing" },
  comparison: { sv: "jämförelse", en: "comparison" },
  correlation: { sv: "samvariation", en: "correlation" },
  fund: { sv: "fond", en: "fund" },
} satisfies Record<string, Text>;

export type PrefixKey = keyof typeof prefixKeys;

const byWord = new Map<string, PrefixKey>(
  (Object.keys(prefixKeys) as PrefixKey[]).flatMap((key) => [
    [plainWord(prefixKeys[key].sv), key],
    [plainWord(prefixKeys[key].en), key],
  ]),
);

/** Splits "aktör: Kulturhuset" into its prefix and its text. */
export function splitPrefix(key: string): { prefix: PrefixKey; suffix: string } | undefined {
  const colon = key.indexOf(":");
  const prefix = colon < 0 ? undefined : byWord.get(plainWord(key.slice(0, colon)));
  return (
    prefix && {
      prefix,
      suffix: key
        .slice(colon + 1)
        .replace(/\s+/g, " ")
        .trim(),
    }
  );
}

/** The parts of a comparison group, and of a fund. */
export const comparisonParts = {
  treated: { sv: "behandlade", en: "treated" },
  treatedSuccesses: { sv: "behandlade som lyckades", en: "treated successes" },
  controls: { sv: "kontroller", en: "controls" },
  controlSuccesses: { sv: "kontroller som lyckades", en: "control successes" },
  description: { sv: "beskrivning", en: "description" },
} satisfies Record<string, Text>;

export const fundParts = {
  model: { sv: "modell", en: "model" },
  risk: { sv: "risk", en: "risk" },
  share: { sv: "andel", en: "share" },
  years: { sv: "år", en: "years" },
  cap: { sv: "tak", en: "cap" },
} satisfies Record<string, Text>;

export type ComparisonPart = keyof typeof comparisonParts;
export type FundPart = keyof typeof fundParts;

/** The part that a text names, in either language. */
export function partOf<Key extends string>(
  parts: Readonly<Record<Key, Text>>,
  text: string,
): Key | undefined {
  const plain = plainWord(text);
  return (Object.keys(parts) as Key[]).find((key) =>
    [parts[key].sv, parts[key].en].some((name) => plainWord(name) === plain),
  );
}
