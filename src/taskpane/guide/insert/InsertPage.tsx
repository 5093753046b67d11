import { useState, type ReactNode } from "react";
import { AddingFooter } from "../../adding/AddingFooter";
import { AddingPart } from "../../adding/AddingPart";
import { Frame } from "../../frame/Frame";
import { useText } from "../../language/LanguageContext";
import { useDispatch } from "../store/GuideContext";
import { insertText } from "../text/insertText";
import { CannotPart } from "./CannotPart";
import { DonePart } from "./DonePart";
import { DoneFooter } from "./DoneFooter";
import { ThereFooter } from "./ThereFooter";
import { TherePart, type Way } from "./TherePart";
import { useInsert } from "./useInsert";

/** Lägg in i arbetsboken: what is in the way, how far it has come, what came of it, and what to do next. */
export function InsertPage({ goHome }: { readonly goHome: () => void }): ReactNode {
  const text = useText();
  const dispatch = useDispatch();
  const control = useInsert();
  const [asNew, setAsNew] = useState(true);
  const [way, setWay] = useState<Way>();
  const { there, adding, plan } = control;
  const isDone = there.kind === "updated" || adding.adding.kind === "done";
  const goBack = (): void => {
    dispatch({ type: "back" });
  };
  const done = <DoneFooter goHome={goHome} goBack={goBack} />;
  const footer =
    there.kind === "none" && !isDone ? (
      <AddingFooter
        control={adding}
        plan={plan}
        asNew={asNew}
        goBack={goBack}
        back={text(insertText.back)}
      />
    ) : (
      <ThereFooter control={control} way={way} goBack={goBack} />
    );
  return (
    <Frame
      name={text(insertText.name)}
      hasOwnHeading
      leave={goBack}
      leads="back"
      footer={isDone ? done : footer}
    >
      {there.kind === "cannot" ? <CannotPart /> : null}
      <TherePart there={there} way={way} choose={setWay} />
      {isDone ? (
        <DonePart there={there} adding={adding.adding} />
      ) : there.kind === "none" ? (
        <AddingPart
          control={adding}
          asNew={asNew}
          chooseNew={setAsNew}
          newNames={insertText.newNames}
        />
      ) : null}
    </Frame>
  );
}
