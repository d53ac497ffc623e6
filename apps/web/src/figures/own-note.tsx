import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../design/notice";
import { pathIn } from "../i18n/paths";

interface OwnNoteProps {
  readonly vintages: readonly Vintage[];
  /** The recalculation that is shown. */
  readonly shown: string;
}

/** Above figures that somebody imported: whose they are, what there is not, and where to look after them. */
export const OwnNote = ({ vintages, shown }: OwnNoteProps) => {
  const locale = useLocale();
  const t = useTranslations("ownNote");
  const vintage = vintages.find(({ code }) => code === shown);
  if (!vintage?.import) return null;
  const { published } = vintage.import;
  return (
    <Notice heading={t("heading")}>
      <p data-testid="own-note">
        {t(published ? "published" : "private")} {vintage.isRegionTable && t("regionTable")}
      </p>
      {!published && (
        <p className="screen-only">
          <a href={`${pathIn(locale, "/eigen-cijfers")}?v=${encodeURIComponent(shown)}`}>{t("manage")}</a>
        </p>
      )}
    </Notice>
  );
};
