import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import type { TextsOfPage } from "../messages/for-browser";
import { provide } from "../provided/provide";
import { browserTexts, textsAddress } from "./browser-texts";
import { WithTexts } from "./with-texts";

interface PageTextsProps {
  readonly page: TextsOfPage;
  readonly children: ReactNode;
}

/** Gives the scripts of what is in it their texts. */
export const PageTexts = async ({ page, children }: PageTextsProps) => {
  const locale = await getLocale();
  return (
    <WithTexts locale={locale} texts={provide(textsAddress(locale, page), await browserTexts(locale, page))}>
      {children}
    </WithTexts>
  );
};
