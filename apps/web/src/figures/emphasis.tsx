import type { ReactNode } from "react";

/** Marks an amount in a sentence; its title gives every euro. */
export const emphasis = (className: string | undefined, exact: string) => (words: ReactNode) => (
  <strong className={className} title={exact}>
    {words}
  </strong>
);

/** Sentences with a space between them. */
export const Spaced = ({ parts }: { readonly parts: readonly ReactNode[] }) =>
  parts.reduce((line, part) => (
    <>
      {line} {part}
    </>
  ));
