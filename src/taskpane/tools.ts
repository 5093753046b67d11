import { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { lazy } from "react";
import type { Tool } from "./tool";
import { toolsText } from "./text/toolsText";

const functions = lazy(async () => ({
  default: (await import(/* webpackChunkName: "functions" */ "./functions/FunctionsTool"))
    .FunctionsTool,
}));
const examples = lazy(async () => ({
  default: (await import(/* webpackChunkName: "examples" */ "./examples/ExamplesTool"))
    .ExamplesTool,
}));
const sensitivity = lazy(async () => ({
  default: (await import(/* webpackChunkName: "sensitivity" */ "./sensitivity/SensitivityTool"))
    .SensitivityTool,
}));
const templates = lazy(async () => ({
  default: (await import(/* webpackChunkName: "templates" */ "./templates/TemplatesTool"))
    .TemplatesTool,
}));
const collect = lazy(async () => ({
  default: (await import(/* webpackChunkName: "collect" */ "./collect/CollectTool")).CollectTool,
}));
const about = lazy(async () => ({
  default: (await import(/* webpackChunkName: "about" */ "./about/AboutTool")).AboutTool,
}));

const guide = lazy(async () => ({
  default: (await import(/* webpackChunkName: "guide" */ "./guide/GuideTool")).GuideTool,
}));

/** Every tool that exists, in the order of the start page. */
export const tools = [
  { id: "guide", ...toolsText.guide, icon: CalculatorRegular, page: guide },
  { id: "examples", ...toolsText.examples, icon: BookOpenRegular, page: examples },
  { id: "functions", ...toolsText.functions, icon: MathFormulaRegular, page: functions },
  {
    id: "sensitivity",
    ...toolsText.sensitivity,
    icon: DataBarHorizontalRegular,
    page: sensitivity,
  },
  { id: "templates", ...toolsText.templates, icon: DocumentTableRegular, page: templates },
  { id: "collect", ...toolsText.collect, icon: FolderOpenRegular, page: collect },
  { id: "about", ...toolsText.about, icon: InfoRegular, page: about, minor: true },
] as const satisfies readonly Tool[];

export type ToolId = (typeof tools)[number]["id"];
