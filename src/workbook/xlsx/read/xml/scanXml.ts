/** What is told about an XML text as it is read from beginning to end. Names are without their prefix. */
export interface XmlListener {
  /** Attributes are given as written; `attribute` takes one out. */
  readonly opened?: (name: string, attributes: string) => void;
  readonly closed?: (name: string) => void;
  /** What stands between tags, decoded. */
  readonly text?: (text: string) => void;
}

/**
 * Reads XML without building anything of it. Entities of a document's own are not known and stay as they are written,
 * so that nothing can be made to grow; what is cut off ends the reading.
 */
export function scanXml(xml: string, listener: XmlListener): void {
  let at = 0;
  for (;;) {
    const open = xml.indexOf("<", at);
    if (open < 0) return;
    if (open > at) listener.text?.(decodedText(xml.slice(at, open)));
    const end = endOfTag(xml, open);
    if (end < 0) return;
    tell(xml, open, end, listener);
    at = end;
  }
}

function endOfTag(xml: string, open: number): number {
  if (xml.startsWith("<!--", open)) return after(xml, "-->", open);
  if (xml.startsWith("<![CDATA[", open)) return after(xml, "]]>", open);
  if (xml.startsWith("<?", open)) return after(xml, "?>", open);
  let close = xml.indexOf(">", open);
  // A ">" may stand inside an attribute.
  while (close >= 0 && insideQuotes(xml, open, close)) close = xml.indexOf(">", close + 1);
  return close < 0 ? -1 : close + 1;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function insideQuotes(xml: string, open: number, close: number): boolean {
  let quote = "";
  for (let at = open; at < close; at += 1) {
    const letter = xml.charAt(at);
    if (quote === "" && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = "";
  }
  return quote !== "";
}

function tell(xml: string, open: number, end: number, listener: XmlListener): void {
  const second = xml.charAt(open + 1);
  if (second === "!") {
    if (xml.startsWith("<![CDATA[", open)) listener.text?.(xml.slice(open + 9, end - 3));
    return;
  }
  if (second === "?") return;
  if (second === "/") {
    listener.closed?.(localName(xml.slice(open + 2, end - 1).trim()));
    return;
  }
  const isWhole = xml.charAt(end - 2) === "/";
  const inner = xml.slice(open + 1, end - (isWhole ? 2 : 1));
  const space = inner.search(/\s/);
  const name = localName(space < 0 ? inner : inner.slice(0, space));
  listener.opened?.(name, space < 0 ? "" : inner.slice(space));
  if (isWhole) listener.closed?.(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const patterns = new Map<string, RegExp>();

/** One attribute of a tag, by its name without a prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodedText(value);
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decodedText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith("#")) return named[entity] ?? whole;
    const isHex = entity[1] === "x" || entity[1] === "X";
    const code = isHex ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
