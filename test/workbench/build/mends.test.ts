import { runInNewContext } from "node:vm";
import { drawSheetInFront } from "../../../src/workbench/build/drawSheetInFront";
import { lookForLambda } from "../../../src/workbench/build/lookForLambda";
import { plainFields } from "../../../src/workbench/build/plainFields";
import { readTextsOnce } from "../../../src/workbench/build/readTextsOnce";
import { roomForFormulas } from "../../../src/workbench/build/roomForFormulas";
import { underscoresInTableNames } from "../../../src/workbench/build/underscoresInTableNames";

/** As Babel compiles a class with fields. */
const compiled = `
function _defineProperty(e, r, t) { e[r] = t; helped += 1; return e; }
var helped = 0;
var Base = class { constructor() { _defineProperty(this, "kept", [1, 2]); _defineProperty(this, "_own", "base"); } };
var Sub = class extends Base {
	constructor(..._args) {
		super(..._args)
		_defineProperty(this, "_own", Math.max(1, (2, 3)));
		_defineProperty(this, "inner", new Base());
	}
};
_defineProperty(Sub, "label", "static");
var sub = new Sub();
var told = JSON.stringify([sub.kept, sub._own, sub.inner.kept, Sub.label, helped]);
told;`;

describe("fields of classes set plainly", () => {
  it("hold what the helper would give them, without calling it", () => {
    const told = (source: string): unknown => JSON.parse(String(runInNewContext(source)));
    expect(told(compiled)).toEqual([[1, 2], 3, [1, 2], "static", 7]);
    expect(told(plainFields(compiled))).toEqual([[1, 2], 3, [1, 2], "static", 1]);
  });
});

describe("a mend that no longer fits the installed Univer", () => {
  it.each([
    ["plainFields.ts", plainFields],
    ["lookForLambda.ts", lookForLambda],
    ["readTextsOnce.ts", readTextsOnce],
    ["roomForFormulas.ts", roomForFormulas],
    ["drawSheetInFront.ts", drawSheetInFront],
    ["underscoresInTableNames.ts", underscoresInTableNames],
  ])("stops the build and names %s", (file, mend) => {
    expect(() => mend("class Changed {}")).toThrow(file);
  });
});
