import { exchange } from "./exchange";

const found = `	const parseData = getNumfmtParseValueFilter(_input);
	if (parseData && parseData.z) return setNumberPatternCache(_input, parseData.v, parseData.z);
	return { isNumberPattern: false };
}`;
const changed = `	if (plainTexts.has(_input)) return { isNumberPattern: false };
	const parseData = getNumfmtParseValueFilter(_input);
	if (parseData && parseData.z) return setNumberPatternCache(_input, parseData.v, parseData.z);
	if (plainTexts.size > 1e5) plainTexts.clear();
	plainTexts.add(_input);
	return { isNumberPattern: false };
}
const plainTexts = new Set();`;

/** Wherever a text is compared, Univer 0.25.1 tries to read it as a date. It keeps those that are one; now the others too. */
export function readTextsOnce(source: string): string {
  return exchange(source, found, changed, "readTextsOnce");
}
