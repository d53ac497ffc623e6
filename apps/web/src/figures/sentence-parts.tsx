import type { ReactNode } from "react";
import { Spaced } from "./emphasis";

/** The answer in two parts: what falls short and who has to spare, and what that leaves open. A phone shows them apart. */
export const SentenceParts = ({
  parts,
  first = 2,
}: {
  readonly parts: readonly ReactNode[];
  readonly first?: number;
}) => (
  <>
    <span data-part="first">
      <Spaced parts={parts.slice(0, first)} />
    </span>
    {parts.length > first && (
      <>
        {" "}
        <span data-part="rest">
          <Spaced parts={parts.slice(first)} />
        </span>
      </>
    )}
  </>
);
