import type { Plugin } from "esbuild";
import { readFile } from "node:fs/promises";

const forbidding = "~!@#$%^&*()_+<>?:,./;";
const allowing = "~!@#$%^&*()+<>?:,./;";

/** Excel allows the underscore in a table's name, as in Effekter_utan_pris[#All]; the pattern of Univer 0.25.1 does not. */
export const underscoresInTableNames: Plugin = {
  name: "underscores-in-table-names",
  setup(build) {
    build.onLoad(
      { filter: /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, "utf8");
        if (!source.includes(forbidding))
          throw new Error(
            "Univer's pattern of table names has changed: see underscoresInTableNames.ts.",
          );
        return { contents: source.replace(forbidding, allowing), loader: "js" };
      },
    );
  },
};
