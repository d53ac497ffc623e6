import type { NotedRegion, VerificationRow } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { claimValue } from "../../figures/claim-value";
import { FactValue, useComparator } from "../../figures/fact-value";
import { HangsKey, HangsMark } from "../../figures/firmness/hangs-mark";
import { quantityInWords } from "../../format/quantity";
import { pathIn } from "../../i18n/paths";
import { RegisterTable } from "./register-table";

const Published = ({ row: { claim, figures, words } }: { readonly row: VerificationRow }) => {
  const locale = useLocale();
  const t = useTranslations("method.verification");
  const comparator = useComparator();
  if (claim) {
    const said = claimValue(claim, locale, { true: t("feasible"), false: t("notFeasible") });
    return (
      <a href={`${pathIn(locale, "/brief")}#${claim.code}`}>
        {comparator(claim.comparator)}
        {said?.text ?? claim.value}
      </a>
    );
  }
  if (words) return <>{words[locale]}</>;
  return (
    <ul>
      {figures.map((figure) => (
        <li key={figure.code}>
          {figure.period}: <FactValue {...figure} />
        </li>
      ))}
    </ul>
  );
};

interface VerificationPartProps {
  /** Which regions fall short whatever is chosen. */
  readonly firm: readonly NotedRegion[];
  readonly rows: readonly VerificationRow[];
  readonly regions: readonly {
    readonly code: string;
    readonly shortNames: { readonly nl: string; readonly en: string };
  }[];
}

/** Labels of values that are words. */
const named = ["shortfall", "surplus", "NL"] as const;

/** Published figures on which the model was not fitted, beside what it gives. */
export const VerificationPart = ({ rows, regions, firm }: VerificationPartProps) => {
  const locale = useLocale();
  const t = useTranslations("method.verification");
  const own = (label: string) => named.find((name) => name === label);
  const nameOf = (label: string) => {
    const word = own(label);
    return word ? t(`label.${word}`) : regionName(label);
  };
  const regionName = (label: string) => regions.find(({ code }) => code === label)?.shortNames[locale] ?? label;
  return (
    <>
      <RegisterTable
        caption={t("caption")}
        columns={[t("figure"), t("published"), t("model"), t("note")]}
        rows={rows.map((row) => ({
          key: row.code,
          label: row.label[locale],
          cells: [
            <Published key="published" row={row} />,
            <ul key="model" data-verify={row.code}>
              {row.values.map(({ label, value }) => (
                <li key={label} data-exact={value ?? undefined}>
                  {label !== "" && (
                    <>
                      {nameOf(label)}
                      <HangsMark figures={firm.find(({ region }) => region.code === label)} />:{" "}
                    </>
                  )}
                  {value === null ? "–" : quantityInWords(value, row.unit, locale)}
                </li>
              ))}
            </ul>,
            row.note?.[locale] ?? "",
          ],
        }))}
      />
      <HangsKey regions={firm} />
    </>
  );
};
