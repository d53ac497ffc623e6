import type { PlaceCorporation } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { BarTable } from "../../charts/bar-table";
import { ChartTable } from "../../charts/chart-table";
import { finePercent, oneDecimal } from "../../format/count";
import { euroDigits, euroExact, euroInWords, wholeNumber } from "../../format/euro";
import { scaleFor } from "../../format/scale";
import { ReadingPart } from "../../frame/reading-part";
import styles from "./place.module.css";
import { PlaceChart } from "./place-chart";
import type { PlaceData } from "./place-data";

/** Lacks money or has it to spare, never both. */
const positionOf = ({ need, room }: PlaceCorporation): number => (need > 0 ? -need : room);

const shortNumber = ({ corporation: { code } }: PlaceCorporation): string => code.replace(/^.*-/, "");

const AllFigures = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.corporations");
  const year = String(data.outcome.vintage.lastYear);
  const columns = ["homes", "task", "need", "room", "received", "given", "homesLost"] as const;
  return (
    <details className={styles.more}>
      <summary>{t("all")}</summary>
      <p className={styles.small}>{t("norms")}</p>
      <ChartTable
        caption={t("all")}
        columns={[
          t("name"),
          ...columns.map((column) => t(`columns.${column}`)),
          t("columns.icr", { year }),
          t("columns.ltv", { year }),
          t("columns.first"),
        ]}
        rows={data.outcome.corporations.nodes.map((one) => ({
          key: one.corporation.code,
          label: one.corporation.name,
          cells: [
            wholeNumber(one.homes, locale),
            ...[one.task, one.need, one.room, one.received, one.given].map((amount) => euroDigits(amount, locale)),
            wholeNumber(one.homesNotBuilt, locale),
            one.icrEnd === null ? "–" : oneDecimal(one.icrEnd, locale),
            one.ltvEnd === null ? "–" : finePercent(one.ltvEnd, locale),
            one.firstShortYear === null ? t("never") : String(one.firstShortYear),
          ],
        }))}
      />
    </details>
  );
};

/** How far apart corporations in the region are; none of them is a real one. */
export const ModelCorporations = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const { nodes, totalCount } = data.outcome.corporations;
  const { vintage } = data.outcome;
  const scale = scaleFor(nodes.map(positionOf));
  if (nodes.length === 0) {
    return (
      <ReadingPart id="corporations" heading={t("parts.corporations")}>
        <p>{t("corporations.none")}</p>
      </ReadingPart>
    );
  }
  return (
    <ReadingPart id="corporations" heading={t("parts.corporations")}>
      <p>{t("corporations.intro", { count: totalCount })}</p>
      <details className={styles.more}>
        <summary>{t("corporations.title")}</summary>
        <PlaceChart
          data={data}
          name="corporations"
          title={t("corporations.title")}
          unit={t("corporations.unit", { year: String(vintage.lastYear), base: String(vintage.firstYear) })}
          status="MODELLED"
        >
          <BarTable
            caption={t("corporations.title")}
            labelHeading={t("corporations.name")}
            valueHeading={t("corporations.amount")}
            unit="EUR"
            rows={nodes.map((one) => ({
              key: one.corporation.code,
              label: t("corporations.short", { number: shortNumber(one) }),
              value: positionOf(one),
              text: (
                <span title={euroExact(positionOf(one), locale, "always")}>
                  {euroInWords(positionOf(one), locale, { scale, sign: "always", keepZeros: true })}
                </span>
              ),
              tone: one.need > 0 ? "short" : "over",
            }))}
          />
        </PlaceChart>
      </details>
      <AllFigures data={data} />
    </ReadingPart>
  );
};
