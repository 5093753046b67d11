import type { Dispatch } from "react";
import type { CatalogueParameter } from "../services/catalogue";
import type { FormAction } from "./functionForm";

/** What the control of an argument gets, whichever it is. Its label and error reach it through Fluent's Field. */
export interface ControlProps {
  readonly parameter: CatalogueParameter;
  readonly typed: string;
  readonly dispatch: Dispatch<FormAction>;
}
