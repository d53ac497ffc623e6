import type { BoundariesInUse, ImportRules } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { BoundariesForm } from "./boundaries-form";

interface BoundariesPartProps {
  readonly rules: ImportRules;
  /** Null where nobody can change them. */
  readonly inUse: { readonly lines: BoundariesInUse; readonly regionCount: number } | null;
}

/** Official lines for everybody's map: for the administrator, where there is one. */
export const BoundariesPart = ({ rules, inUse }: BoundariesPartProps) => {
  const t = useTranslations("own.boundaries");
  if (inUse === null) return <p>{t("turnedOff")}</p>;
  const { lines, regionCount } = inUse;
  return (
    <>
      <p>{t("text")}</p>
      <noscript>
        <p>{t.rich("noScript", { code: (text) => <code>{text}</code> })}</p>
      </noscript>
      <BoundariesForm rules={rules} inUse={lines} regionCount={regionCount} />
    </>
  );
};
