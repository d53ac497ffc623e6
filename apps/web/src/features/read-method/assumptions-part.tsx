import type { MethodAnswer } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { FigureMark } from "../../figures/figure-mark";
import { quantityInWords } from "../../format/quantity";
import { RegisterTable } from "./register-table";

type Method = Pick<MethodAnswer, "assumptions" | "financialNorms" | "legalRules">;

/** Everything that goes into the model, with what may be claimed of it and where it stands. */
export const AssumptionsPart = ({
  method: { assumptions, financialNorms, legalRules },
}: {
  readonly method: Method;
}) => {
  const locale = useLocale();
  const t = useTranslations("method.assumptions");
  const status = useTranslations("status");
  const facts = useTranslations("facts.formula");
  return (
    <>
      <RegisterTable
        caption={t("values")}
        columns={[t("what"), t("value"), t("branch"), t("years"), t("status")]}
        rows={assumptions.map(({ key, branch, fromYear, untilYear, value, unit, note, status: claim, sources }) => ({
          key: `${key} ${branch} ${String(fromYear ?? "")}`,
          label: (
            <>
              {note[locale]} <code>{key}</code>
            </>
          ),
          cells: [
            <span key="value" data-exact={value}>
              {quantityInWords(value, unit, locale)}
            </span>,
            t(`branches.${branch}`),
            fromYear === null
              ? t("always")
              : `${String(fromYear)}${untilYear === null ? " →" : `–${String(untilYear)}`}`,
            <>
              {status(claim)} <FigureMark status={claim} formula={facts(claim)} sources={sources} />
            </>,
          ],
        }))}
      />
      <h3>{t("norms")}</h3>
      <RegisterTable
        caption={t("norms")}
        columns={[t("what"), t("limit"), t("branch"), t("status")]}
        rows={financialNorms.map(
          ({ code, ratio, branch, kind, operator, limit, definition, status: claim, sources }) => ({
            key: code,
            label: (
              <>
                {definition[locale]} <code>{ratio}</code>
              </>
            ),
            cells: [
              <span key="limit" data-exact={limit}>
                {t(operator === "at-least" ? "atLeast" : "atMost", { limit: quantityInWords(limit, "ratio", locale) })}
              </span>,
              `${t(branch === "social" ? "branches.SOCIAL" : "branches.COMMERCIAL")}, ${t(kind === "supervisor" ? "supervisor" : "own")}`,
              <>
                {status(claim)} <FigureMark status={claim} formula={facts(claim)} sources={sources} />
              </>,
            ],
          }),
        )}
      />
      <h3>{t("rules")}</h3>
      <RegisterTable
        caption={t("rules")}
        columns={[t("what"), t("basis"), t("status")]}
        rows={legalRules.map(({ code, text, legalBasis, textYear, status: claim, sources }) => ({
          key: code,
          label: text[locale],
          cells: [
            textYear === null ? legalBasis : t("textOf", { basis: legalBasis, year: String(textYear) }),
            <>
              {status(claim)} <FigureMark status={claim} formula={facts(claim)} sources={sources} />
            </>,
          ],
        }))}
      />
    </>
  );
};
