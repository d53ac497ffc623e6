import type { ComponentProps } from "react";
import { ReadingContent } from "./reading-content";
import { ReadingFrame } from "./reading-frame";

/** A page to read. */
export const ReadingPage = (content: ComponentProps<typeof ReadingContent>) => (
  <ReadingFrame>
    <ReadingContent {...content} />
  </ReadingFrame>
);
