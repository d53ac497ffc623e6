import type { Vintage } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { Notice } from "../design/notice";
import { OwnNote } from "../figures/own-note";
import { VintageLinks } from "../figures/vintage-links";
import { ReadingContent } from "./reading-content";

interface NoAccountsProps {
  readonly title: string;
  /** Dutch address of the page. */
  readonly path: string;
  readonly vintage: Vintage;
  readonly vintages: readonly Vintage[];
}

/** In place of figures that rest on the accounts of corporations: this recalculation is a table per region. */
export const NoAccounts = ({ title, path, vintage, vintages }: NoAccountsProps) => {
  const t = useTranslations("ownNote.noAccounts");
  return (
    <ReadingContent
      title={title}
      lead={
        <>
          <OwnNote vintages={vintages} shown={vintage.code} />
          <Notice heading={t("heading")}>
            <p>{t("text")}</p>
            <VintageLinks path={path} vintages={vintages} chosen={vintage.code} />
          </Notice>
        </>
      }
      parts={[]}
    >
      {null}
    </ReadingContent>
  );
};
