import type { Host } from "../../../src/workbench/headless/main";

interface WorkbookContents extends Readonly<Record<string, unknown>> {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** Everything in a workbook that a failed attempt must leave alone: sheets with their cells, tables, names, settings, charts, and what is in front. */
export function workbookContents({ store, state }: Host): WorkbookContents {
  const active = store.activeSheet();
  return {
    sheets: store.sheets().map(({ name }) => name),
    cells: store.sheets().map(({ id }) => {
      const used = store.used(id);
      return (
        used && store.read(id, used).map((row) => row.map(({ formula, value }) => formula ?? value))
      );
    }),
    tables: state.tables.map(({ name }) => name),
    names: store.names().map(({ name }) => name),
    settings: [...state.settings],
    charts: state.charts.length,
    links: state.hyperlinks.size,
    looks: state.conditionalFormats.length,
    pages: state.pages.size,
    active: store.sheets().find(({ id }) => id === active)?.name,
  };
}
