import { useLocale, useTranslations } from "next-intl";
import { isPrivateToken } from "../address/private-token";
import { pathIn } from "../i18n/paths";

/** What may have become of figures of somebody's own that a link asks for, and where their owner reads it; else nothing. */
export const LostOwn = ({ code }: { readonly code: string }) => {
  const locale = useLocale();
  const t = useTranslations("ownNote");
  if (!isPrivateToken(code)) return null;
  return (
    <>
      {t("lost")} <a href={`${pathIn(locale, "/eigen-cijfers")}?v=${code}#manage`}>{t("lostMore")}</a>
    </>
  );
};
