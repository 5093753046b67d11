import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { frameText } from "../text/frameText";
import { useFrameStyles } from "./frameStyles";
import { PageHeading } from "./PageHeading";

interface FrameProps {
  /** The name in the bar. It is the page's heading unless the content brings its own. */
  readonly name: string;
  readonly hasOwnHeading?: boolean;
  readonly leave: () => void;
  /** Where leaving leads: to the start page, or one step back. */
  readonly leads: "home" | "back";
  /** Buttons at the end of the bar. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a tool's page: a bar with the way out, the content, and the buttons at the foot. Esc leaves as well. */
export function Frame(props: FrameProps): ReactNode {
  const { name, hasOwnHeading = false, leave, leads, actions, footer, children } = props;
  const styles = useFrameStyles();
  const content = useRef<HTMLElement>(null);
  const text = useText();
  const leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) leave();
  };
  return (
    <div className={styles.page} onKeyDown={leaveOnEscape}>
      <Button className={styles.skip} onClick={() => content.current?.focus()}>
        {text(frameText.skip)}
      </Button>
      <header className={styles.bar}>
        <Button
          appearance="subtle"
          icon={leads === "home" ? <HomeRegular /> : <ArrowLeftRegular />}
          aria-label={text(leads === "home" ? frameText.home : frameText.back)}
          onClick={leave}
        />
        {hasOwnHeading ? (
          <span className={styles.barName}>{name}</span>
        ) : (
          <PageHeading className={styles.barName}>{name}</PageHeading>
        )}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      <main ref={content} tabIndex={-1} className={styles.content}>
        {children}
      </main>
      {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
