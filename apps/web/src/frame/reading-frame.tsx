import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import frame from "./frame.module.css";
import { SiteHeader } from "./site-header";

interface ReadingFrameProps {
  readonly search?: ReactNode;
  /** Takes the place of the whole page in print. */
  readonly sheet?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around a page to read. */
export const ReadingFrame = ({ search, sheet, children }: ReadingFrameProps) => (
  <>
    <a href="#content" className={frame.skip}>
      {useTranslations("menu")("skip")}
    </a>
    <div className={`${frame.page} ${sheet === undefined ? "" : "screen-only"}`}>
      <SiteHeader search={search} />
      {children}
    </div>
    {sheet}
  </>
);
