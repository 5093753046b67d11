import { useState, type ReactNode } from "react";
import { templates } from "../../workbook/plan/templates";
import type { ToolProps } from "../tool";
import { OwnTemplatePage } from "./OwnTemplatePage";
import { SavePage } from "./SavePage";
import { TemplateList } from "./TemplateList";
import { TemplatePage } from "./TemplatePage";
import type { TemplateView } from "./templateView";

/** The templates: ready ones to open or save, and files made of the calculation in the workbook. */
export function TemplatesTool({ goHome }: ToolProps): ReactNode {
  const [view, setView] = useState<TemplateView>({ at: "list" });
  const goBack = (): void => {
    setView({ at: "list" });
  };
  if ("template" in view) {
    const template = templates.find(({ id }) => id === view.template);
    if (template) return <TemplatePage template={template} goBack={goBack} />;
  } else if (view.at === "save") return <SavePage goBack={goBack} />;
  else if (view.at === "own") return <OwnTemplatePage goBack={goBack} />;
  return <TemplateList open={setView} goHome={goHome} />;
}
