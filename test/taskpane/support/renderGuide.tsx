import type { RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Tables } from "../../../src/core/model";
import type { Language } from "../../../src/core/text";
import { stateOfTables, type GuideState, type Origin } from "../../../src/taskpane/guide/state";
import { GuideContext } from "../../../src/taskpane/guide/store/GuideContext";
import { guideStore, type GuideStore } from "../../../src/taskpane/guide/store/guideStore";
import type { FormattedText } from "../../../src/taskpane/services/copyFormatted";
import type { Services } from "../../../src/taskpane/services/services";
import { ServicesContext } from "../../../src/taskpane/services/ServicesContext";
import { fakeFiles } from "./fakeFiles";
import { FakeWorkbook } from "./fakeWorkbook";
import { renderPart } from "./renderPart";

interface GuideUnderTest extends RenderResult {
  readonly store: GuideStore;
  readonly workbook: FakeWorkbook;
  readonly copied: FormattedText[];
}

interface GuideSetUp {
  readonly state: GuideState;
  readonly workbook?: FakeWorkbook;
  readonly language?: Language;
  /** The host lets the pane use the clipboard. */
  readonly clipboard?: boolean;
}

export const stateOf = (tables: Tables, origin?: Origin): GuideState =>
  stateOfTables(tables, "sv", origin);

/** Renders a part of the guide over a state of its own and a fake workbook. */
export function renderGuide(part: ReactNode, setUp: GuideSetUp): GuideUnderTest {
  const { state, workbook = new FakeWorkbook(), language = "sv", clipboard = true } = setUp;
  const store = guideStore(state);
  const copied: FormattedText[] = [];
  const services: Services = {
    workbook,
    evaluate: undefined,
    loadCatalogue: () => Promise.resolve([]),
    loadSelfTest: () => Promise.resolve(() => Promise.resolve([])),
    preferences: { read: () => undefined, write: () => undefined },
    copyText: () => Promise.resolve(clipboard),
    copyFormatted: (text) => {
      if (clipboard) copied.push(text);
      return Promise.resolve(clipboard);
    },
    files: fakeFiles(),
    build: { version: "1.2.3", build: "4f2c91a" },
    officeScheme: undefined,
  };
  const rendered = renderPart(
    <ServicesContext.Provider value={services}>
      <GuideContext.Provider value={store}>{part}</GuideContext.Provider>
    </ServicesContext.Provider>,
    language,
  );
  return { ...rendered, store, workbook, copied };
}
