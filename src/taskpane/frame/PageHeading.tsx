import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useFrameStyles } from "./frameStyles";

interface PageHeadingProps {
  readonly children: ReactNode;
  readonly className?: string;
  /** On the page that opens with the pane the focus stays where it is. */
  readonly takesFocus?: boolean;
}

/** The one h1 of a page. It takes the focus when the page appears, so that a screen reader says where one is. */
export function PageHeading(props: PageHeadingProps): ReactNode {
  const { children, className, takesFocus = true } = props;
  const styles = useFrameStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, className)}>
      {children}
    </h1>
  );
}
