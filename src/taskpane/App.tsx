import { Suspense, useReducer, type ReactNode } from "react";
import { Failure } from "./frame/Failure";
import { LoadingPage } from "./frame/LoadingPage";
import { StartPage } from "./home/StartPage";
import { firstScreen, screenReducer } from "./navigation/screens";
import { tools } from "./tools";

/** The pane: the start page, or the tool that was opened from it. */
export function App(): ReactNode {
  const [screen, dispatch] = useReducer(screenReducer, firstScreen);
  const open = tools.find(({ id }) => id === screen.current);
  if (!open)
    return (
      <StartPage
        takesFocus={screen.moves > 0}
        open={(id) => {
          dispatch({ go: id });
        }}
      />
    );
  return (
    <Failure key={screen.moves}>
      <Suspense fallback={<LoadingPage />}>
        <open.page
          goHome={() => {
            dispatch({ go: "start" });
          }}
        />
      </Suspense>
    </Failure>
  );
}
