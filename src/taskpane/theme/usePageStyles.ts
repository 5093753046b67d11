import { makeStaticStyles } from "@fluentui/react-components";

/**
 * What must hold for the page itself: nothing that has focus is covered by the bars, and nothing moves
 * for those who do not want it. Rules within a media query are taken as text only.
 */
export const usePageStyles = makeStaticStyles([
  {
    html: { scrollPadding: "52px 0 112px" },
    body: { margin: "0", overflowWrap: "break-word" },
  },
  `@media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
    }
  }`,
]);
