import type { ReactNode } from "react";

/** The product's mark: the hump under its dotted zero line. Decorative; the name stands beside it. */
export function Logo(): ReactNode {
  return (
    <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="6" fill="#056c76" />
      <g fill="none" stroke="#fff" strokeLinecap="round" strokeLinejoin="round">
        <path d="M7 19h26.5" strokeWidth="2" strokeDasharray="0.01 4.4" />
        <path d="M7.5 19.5C10.5 19.5 11.5 29 15.5 29C21 29 21.5 12.5 33 12.5" strokeWidth="3.2" />
      </g>
    </svg>
  );
}
