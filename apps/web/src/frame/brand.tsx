/** Two areas and what flows from one to the other. */
export const Brand = () => (
  <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
    <circle cx="9" cy="9" r="7" fill="var(--balance-over-3)" />
    <circle cx="23" cy="23" r="7" fill="var(--balance-short-2)" />
    <path d="M8.5 10C9 18 14 22.500 20 22.800" fill="none" stroke="var(--ground)" strokeWidth="6" />
    <path d="M8.500 9.500C9 18 13.500 22.500 19 22.900" fill="none" stroke="var(--flow)" strokeWidth="3.200" />
    <path d="m18 18.600 6.500 4.500-6.500 4.300Z" fill="var(--flow)" />
  </svg>
);
