/** @jest-environment jsdom */
import { browserPreferences } from "../../../src/taskpane/services/browserPreferences";

it("keeps a choice", () => {
  browserPreferences.write("socinv.language", "en");
  expect(browserPreferences.read("socinv.language")).toBe("en");
});

it("does without a store that is closed by policy", () => {
  const closed = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(browserPreferences.read("socinv.language")).toBeUndefined();
  expect(() => {
    browserPreferences.write("socinv.language", "en");
  }).not.toThrow();
  closed.mockRestore();
});
