import { cite, examples, sources, type Source, type SourceId } from "../../../src/core/examples";
import { referenceValue } from "../effectLibrary/referenceValues";
import { everyCase, rowsOf } from "./support";

const entries = Object.entries(sources) as [SourceId, Source][];
const values = entries.filter(([id]) => !id.startsWith("print."));
const prints = entries.filter(([id]) => id.startsWith("print."));

test.each(values)("%s is a reference value, with its title, year and address", (id, source) => {
  const { title, year, url } = referenceValue(id);
  expect(source).toEqual({ title, year, url });
});

test.each(prints)(
  "%s, printed elsewhere, has an address or says where it is described",
  (id, source) => {
    expect(source.url?.startsWith("http") ?? source.title.includes("docs/method.md")).toBe(true);
  },
);

test("every source is used", () => {
  const shown = everyCase
    .flatMap(({ one }) => Object.values(one.tables).flat(2).map(String))
    .join("\n");
  const listed = new Set(
    examples.flatMap(({ published }) => published.map(({ source }) => source)),
  );
  const unused = entries.filter(([id]) => !listed.has(id) && !shown.includes(cite(id)));
  expect(unused).toEqual([]);
});

test.each(everyCase)(
  "$name: every row says what it rests on, published rows where",
  ({ one: { tables } }) => {
    const { assumptions, participants, costs, effects } = tables;
    for (const row of [assumptions, participants, costs, effects].flatMap(rowsOf)) {
      expect(["publicerad", "härledd", "antagande"]).toContain(row.Ursprung);
      expect(row.Källa).toEqual(expect.stringMatching(/./));
      if (row.Ursprung !== "antagande") expect(row.Källa).toMatch(/https?:\/\/|docs\/method\.md/);
    }
  },
);

test("a source is cited with title, year once, and address", () => {
  expect(cite("ev.ips.nl")).toBe(
    "BMJ Public Health 2(1) e000393 (2024), https://bmjpublichealth.bmj.com/content/2/1/e000393",
  );
  expect(cite("ev.ips.se")).toBe(
    "Bejerholm m.fl. (2015) Nord J Psychiatry 69:57–66, https://pubmed.ncbi.nlm.nih.gov/24983382/?dopt=Abstract",
  );
  expect(cite("print.exclusion.method")).toBe(
    "Utanförskapets pris, Eskilstuna och Flen (docs/method.md avsnitt 8) (2013)",
  );
});
