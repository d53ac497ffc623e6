import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Notice } from "../design/notice";
import { LinkFaults } from "./link-faults";

/** Names what was not used of a link that is followed for the rest; nothing where all of it was. */
export const LinkNotice = ({ faults, names }: ComponentProps<typeof LinkFaults>) => {
  const t = useTranslations("faults");
  if (faults.length === 0) return null;
  return (
    <Notice heading={t("heading")}>
      <LinkFaults faults={faults} {...(names ? { names } : {})} />
      <p>{t("shown")}</p>
    </Notice>
  );
};
