import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { App } from "./App";
import { LanguageProvider } from "./language/LanguageProvider";
import type { Services } from "./services/services";
import { ServicesContext } from "./services/ServicesContext";
import { themes } from "./theme/themes";
import { useColourScheme } from "./theme/useColourScheme";
import { usePageStyles } from "./theme/usePageStyles";

/** The pane with its theme, its language and what it needs from outside. */
export function Pane({ services }: { readonly services: Services }): ReactNode {
  usePageStyles();
  const scheme = useColourScheme(services.officeScheme);
  return (
    <ServicesContext.Provider value={services}>
      <FluentProvider theme={themes[scheme]}>
        <LanguageProvider>
          <App />
        </LanguageProvider>
      </FluentProvider>
    </ServicesContext.Provider>
  );
}
