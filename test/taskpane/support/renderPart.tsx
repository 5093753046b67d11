import { FluentProvider } from "@fluentui/react-components";
import { configure, render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Language } from "../../../src/core/text";
import { LanguageContext } from "../../../src/taskpane/language/LanguageContext";
import { themes } from "../../../src/taskpane/theme/themes";

configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });

/** Renders a part of the pane by itself, in a language. */
export function renderPart(part: ReactNode, language: Language = "sv"): RenderResult {
  window.getComputedStyle = (element) => (element as HTMLElement).style;
  const wrapped = (children: ReactNode): ReactNode => (
    <FluentProvider theme={themes.light}>
      <LanguageContext.Provider value={{ language, choose: () => undefined }}>
        {children}
      </LanguageContext.Provider>
    </FluentProvider>
  );
  const rendered = render(wrapped(part));
  return {
    ...rendered,
    rerender: (next: ReactNode) => {
      rendered.rerender(wrapped(next));
    },
  };
}
