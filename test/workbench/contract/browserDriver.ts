import type { OpenWorkbench } from "../../support/workbench";
import type { Driver } from "./driver";

/** office.js's errors lose their code on the way out of the page; it travels in the message. */
const SEPARATOR = "\u241f";

export function browserDriver({ page, addIn }: OpenWorkbench): Driver {
  return {
    async run(script, ...[argument]) {
      const source = `async (given) => {
        try { return await (${script.toString()})(given); }
        catch (error) { throw new Error((error.code ?? "") + ${JSON.stringify(SEPARATOR)} + error.message); }
      }`;
      try {
        const given = argument === undefined ? "undefined" : JSON.stringify(argument);
        return await addIn.evaluate<Awaited<ReturnType<typeof script>>>(`(${source})(${given})`);
      } catch (error) {
        throw withCode(error);
      }
    },
    idle: () => page.evaluate(() => window.workbench.idle()),
    messageOf: (address) => page.evaluate((cell) => window.workbench.messageOf(cell), address),
    traffic: () => page.evaluate(() => window.workbench.traffic()),
    selectAreas: (addresses) =>
      page.evaluate((cells) => {
        window.workbench.select(cells);
      }, addresses),
    showChartSheet: () =>
      page.evaluate(() => {
        window.workbench.showChartSheet();
      }),
  };
}

function withCode(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  const [before = "", message = ""] = text.split(SEPARATOR);
  const code = /(\w*)$/.exec(before)?.[1] ?? "";
  return Object.assign(new Error(message === "" ? text : message), { code });
}
