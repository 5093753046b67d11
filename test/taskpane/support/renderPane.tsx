import { configure, render, type RenderResult } from "@testing-library/react";
import { act } from "react";
import { evaluator } from "../../../src/functions/evaluate";
import { callContext } from "../../functions/support/callContext";
import { Pane } from "../../../src/taskpane/Pane";
import type { Catalogue } from "../../../src/taskpane/services/catalogue";
import type { Services } from "../../../src/taskpane/services/services";
import catalogue from "../../../src/functions/catalogue.json";
import { fakeFiles } from "./fakeFiles";
import { FakeWorkbook } from "./fakeWorkbook";

// Under load an answer may take its time.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });

interface PaneUnderTest extends RenderResult {
  readonly workbook: FakeWorkbook;
  readonly stored: Map<string, string>;
  readonly copied: string[];
}

/** Renders the whole pane over a fake workbook and the real functions. */
export async function renderPane(
  workbook = new FakeWorkbook(),
  changed: Partial<Services> = {},
): Promise<PaneUnderTest> {
  giveMatchMedia();
  leaveOutStyles();
  const stored = new Map<string, string>();
  const copied: string[] = [];
  const services: Services = {
    workbook,
    evaluate: evaluator(callContext("sv").loadLibrary),
    loadCatalogue: () => Promise.resolve(catalogue as unknown as Catalogue),
    loadSelfTest: () => Promise.resolve(() => Promise.resolve([])),
    files: fakeFiles(),
    preferences: { read: (key) => stored.get(key), write: (key, value) => stored.set(key, value) },
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
    copyFormatted: () => Promise.resolve(true),
    build: { version: "1.2.3", build: "4f2c91a" },
    officeScheme: undefined,
    ...changed,
  };
  const rendered = render(<Pane services={services} />);
  await act(async () => {
    await Promise.resolve();
  });
  return { ...rendered, workbook, stored, copied };
}

/** jsdom has no media queries: the light scheme, for good. */
export function giveMatchMedia(): void {
  window.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}

/**
 * jsdom works out every rule of Fluent's style sheets for each element that is asked about, which takes
 * nine tenths of the time. How things look is the browser tests' matter.
 */
function leaveOutStyles(): void {
  window.getComputedStyle = (element) => (element as HTMLElement).style;
}
