import catalogueJson from "../../../src/functions/catalogue.json";
import { choices } from "../../../src/taskpane/functions/choices";
import { registry } from "../../../src/functions/registry.generated";

/** Every argument that the functions take as one of a few words, by kind. */
const parameters = registry.flatMap((custom) => custom.parameters);

describe("the words of a drop-down", () => {
  const cases = Object.entries(choices).flatMap(([kind, options]) =>
    options.flatMap(({ word }) => [
      [kind, word.sv],
      [kind, word.en],
    ]),
  );

  it.each(cases)("%s understands “%s”", (kind, word) => {
    const parameter = parameters.find((candidate) => candidate.kind === kind)!;
    expect(() => parameter.parse(word, parameter.key)).not.toThrow();
  });

  it("stand in the explanation of the argument, so that it can be typed as well", () => {
    const described = catalogueJson.flatMap((entry) => entry.parameters);
    for (const [kind, options] of Object.entries(choices)) {
      const { description } = described.find((parameter) => parameter.kind === kind)!;
      for (const { word } of options) expect(description.sv).toContain(`”${word.sv}”`);
    }
  });
});
