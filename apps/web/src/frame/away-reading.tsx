import { useLocale } from "next-intl";
import { pathIn } from "../i18n/paths";
import { FiguresAway } from "./figures-away";
import { ReadingContent } from "./reading-content";

interface AwayReadingProps {
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Dutch address of the page with its query: "/brief?topic=lever". */
  readonly page: string;
}

/** A page to read whose figures cannot be reached. */
export const AwayReading = ({ title, at, page }: AwayReadingProps) => (
  <ReadingContent title={title} lead={<FiguresAway at={at} href={pathIn(useLocale(), page)} />} parts={[]}>
    {null}
  </ReadingContent>
);
