import type { Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { drawSheetInFront } from "./drawSheetInFront";
import { lookForLambda } from "./lookForLambda";
import { plainFields } from "./plainFields";
import { readTextsOnce } from "./readTextsOnce";
import { roomForFormulas } from "./roomForFormulas";
import { underscoresInTableNames } from "./underscoresInTableNames";

type Mend = (source: string) => string;

const mends: Readonly<Record<string, readonly Mend[]>> = {
  "engine-formula": [
    underscoresInTableNames,
    plainFields,
    roomForFormulas,
    readTextsOnce,
    lookForLambda,
  ],
  "sheets-ui": [drawSheetInFront],
};

const mended = new RegExp(
  `@univerjs[\\\\/](${Object.keys(mends).join("|")})[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`,
);

/** Univer as the workbench needs it: each mend says what the installed version does otherwise. */
export const mendUniver: Plugin = {
  name: "mend-univer",
  setup(build) {
    build.onLoad({ filter: mended }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const ofPackage = mends[mended.exec(path)?.[1] ?? ""] ?? [];
      return { contents: ofPackage.reduce((text, mend) => mend(text), source), loader: "js" };
    });
  },
};
