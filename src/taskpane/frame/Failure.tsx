import { Component, type ReactNode } from "react";
import { LanguageContext, type LanguageChoice } from "../language/LanguageContext";
import { frameText } from "../text/frameText";

interface FailureProps {
  readonly children: ReactNode;
}

interface FailureState {
  readonly message?: string;
}

/** Shows in plain words that a page broke, instead of an empty pane. React asks for a class here. */
export class Failure extends Component<FailureProps, FailureState> {
  static override contextType = LanguageContext;
  declare context: LanguageChoice;
  override state: FailureState = {};

  static getDerivedStateFromError(error: unknown): FailureState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    const { language } = this.context;
    return (
      <main role="alert" style={{ padding: 16 }}>
        <h1 style={{ fontSize: 20 }}>{frameText.failed[language]}</h1>
        <p>{frameText.failedRemedy[language]}</p>
        <pre style={{ whiteSpace: "pre-wrap" }}>{message}</pre>
      </main>
    );
  }
}
