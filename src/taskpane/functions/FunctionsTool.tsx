import { useReducer, useState, type ReactNode } from "react";
import { Frame } from "../frame/Frame";
import { LoadingPage } from "../frame/LoadingPage";
import { useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { useLoaded } from "../parts/useLoaded";
import { useServices } from "../services/ServicesContext";
import { functionText } from "../text/functionText";
import type { ToolProps } from "../tool";
import { browseReducer, firstBrowse } from "./browse";
import { FunctionPage } from "./FunctionPage";
import { FunctionList } from "./FunctionList";

/** The function browser: the list, and the page of the function that was opened. The search is kept meanwhile. */
export function FunctionsTool({ goHome }: ToolProps): ReactNode {
  const text = useText();
  const { loadCatalogue } = useServices();
  const catalogue = useLoaded(loadCatalogue);
  const [browse, dispatch] = useReducer(browseReducer, firstBrowse);
  const [openId, setOpenId] = useState<string>();
  if (!catalogue) return <LoadingPage />;
  if ("failed" in catalogue)
    return (
      <Frame name={text(functionText.title)} leave={goHome} leads="home">
        <Notice kind="error">{text(functionText.catalogueFailed)}</Notice>
      </Frame>
    );
  const opened = catalogue.value.find(({ id }) => id === openId);
  return opened ? (
    <FunctionPage
      key={opened.id}
      entry={opened}
      goBack={() => {
        setOpenId(undefined);
      }}
    />
  ) : (
    <FunctionList
      catalogue={catalogue.value}
      browse={browse}
      dispatch={dispatch}
      open={setOpenId}
      goHome={goHome}
    />
  );
}
