import { format } from "prettier";
import {
  examples,
  sources,
  type Example,
  type ExampleCase,
  type Expectation,
  type Origin,
  type Published,
  type Source,
} from "../core/examples";
import type { CellValue, Table } from "../core/model";
import { formatNumber, type Language, type Text } from "../core/text";
import type { GeneratedFile } from "./generatedFile";

/** docs/examples: a page for each worked example, in Swedish with a summary in English. */
export async function examplePages(): Promise<readonly GeneratedFile[]> {
  const pages = [{ id: "README", text: contents() }, ...examples.map(pageOf)];
  return Promise.all(
    pages.map(async ({ id, text }) => ({
      path: `docs/examples/${id}.md`,
      content: await format(text, { parser: "markdown" }),
    })),
  );
}

const notice =
  "<!-- Generated from src/core/examples. Change the data and run npm run generate. -->";

const pageOf = (example: Example) => ({ id: example.id, text: page(example) });

/** The list of all examples. */
function contents(): string {
  const line = ({ id, title, question }: Example) =>
    `[${title.sv}](${id}.md): ${question.sv} *(${title.en})*`;
  return [
    notice,
    "# Räkneexempel",
    "Varje exempel bygger på tryckta siffror med källa. Det som är antaget eller härlett är utmärkt, och det som ska komma ut prövas mot den riktiga kalkylen. (Worked examples: each page has a summary in English.)",
    list(examples.map(line)),
    "",
  ].join("\n\n");
}

const headings = {
  published: { sv: "Publicerat", en: "Published" },
  assumed: { sv: "Antaget eller härlett", en: "Assumed or derived" },
  outcome: { sv: "Det här ska komma ut", en: "What must come out" },
  lesson: { sv: "Lärdom", en: "Lesson" },
} as const satisfies Record<string, Text>;

const originNames: Readonly<Record<Exclude<Origin, "assumed">, Text>> = {
  published: { sv: "publicerat", en: "published" },
  derived: { sv: "räknat för hand", en: "by hand" },
};

function page(example: Example): string {
  const [first] = example.cases;
  return [
    notice,
    `# ${example.title.sv}`,
    ...body(example, "sv", "##"),
    `## Tabellerna: ${first.name.sv}`,
    "### Antaganden",
    shownTable(first.tables.assumptions, ["Nyckel", "Värde", "Lågt", "Högt", "Ursprung", "Källa"]),
    "### Deltagare",
    shownTable(first.tables.participants, ["År", "Antal", "Ursprung", "Källa"]),
    "### Kostnader",
    shownTable(first.tables.costs, ["Id", "Post", "Aktör", "Slag", "Belopp", "Ursprung", "Källa"]),
    "### Effekter",
    shownTable(first.tables.effects, [
      ...["Id", "Effekt", "Aktör", "Motpart", "Slag", "Enhetsvärde", "Andel", "Fördröjning"],
      ...["Varaktighet", "Dödvikt", "Undanträngning", "Ursprung", "Källa"],
    ]),
    "## In English",
    `**${example.title.en}.**`,
    ...body(example, "en", "###"),
    "",
  ].join("\n\n");
}

function body(example: Example, language: Language, level: string): readonly string[] {
  const { question, currency, published, assumed, lesson, cases } = example;
  const amounts = { sv: `Alla belopp är i ${currency}.`, en: `All amounts are in ${currency}.` };
  return [
    question[language],
    ...(currency === "SEK" ? [] : [amounts[language]]),
    `${level} ${headings.published[language]}`,
    list(published.map((one) => `${one.text[language]} (${link(one)})`)),
    `${level} ${headings.assumed[language]}`,
    list(assumed.map((one) => one[language])),
    `${level} ${headings.outcome[language]}`,
    ...cases.flatMap((one) => outcome(one, language)),
    `${level} ${headings.lesson[language]}`,
    lesson[language],
  ];
}

function outcome({ name, expected }: ExampleCase, language: Language): readonly string[] {
  return [`**${name[language]}**`, list(expected.map((one) => promise(one, language)))];
}

/** What must come out, with the figure that the tests compare. */
function promise(expectation: Expectation, language: Language): string {
  const { text, origin } = expectation;
  const basis = originNames[origin][language];
  if (expectation.kind === "verdict") return `${text[language]} (${basis})`;
  const { value, tolerance } = expectation;
  const shown = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
  const near = tolerance > 1 ? ` ± ${formatNumber(tolerance, language)}` : "";
  return `${text[language]} (${basis}: ${formatNumber(shown, language)}${near})`;
}

function link({ source }: Published): string {
  const { title, year, url }: Source = sources[source];
  const dated = year === null || title.includes(String(year)) ? title : `${title}, ${String(year)}`;
  return url === null ? dated : `[${dated}](${url})`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** The columns asked for, less those that are blank all the way down. */
function shownTable([headers = [], ...rows]: Table, wanted: readonly string[]): string {
  const shown = wanted
    .map((header) => headers.indexOf(header))
    .filter((column) => column >= 0 && rows.some((row) => (row[column] ?? null) !== null));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(shown.map((column) => String(headers[column]))),
    line(shown.map(() => "---")),
    ...rows.map((row) =>
      line(shown.map((column) => shownCell(row[column] ?? null, headers[column]))),
    ),
  ].join("\n");
}

const years = /^(År|Värde)$/;

function shownCell(value: CellValue, header: CellValue | undefined): string {
  if (typeof value !== "number") return value === null ? "" : String(value).replace(/\|/g, "\\|");
  const isYear = years.test(String(header)) && value >= 1900 && value <= 2999;
  return isYear ? String(value) : formatNumber(value, "sv");
}
