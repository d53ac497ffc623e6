import type { FigureStatus } from "@solidariteitskaart/client";

/** ● published, ◐ derived, ○ modelled, ◌ assumed: drawn, so that every font shows the same. */
export const StatusSymbol = ({ status }: { readonly status: FigureStatus }) => (
  <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" focusable="false">
    <circle
      cx="6"
      cy="6"
      r="4.6"
      fill={status === "PUBLISHED" ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray={status === "ASSUMED" ? "1.6 2" : undefined}
    />
    {status === "DERIVED" && <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2Z" fill="currentColor" />}
  </svg>
);
