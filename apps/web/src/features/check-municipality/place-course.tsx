import { agreedHomes } from "@solidariteitskaart/model/amounts";
import { useLocale, useTranslations } from "next-intl";
import { ColumnChart } from "../../charts/column-chart";
import { LineChart } from "../../charts/line-chart";
import type { Series, Tone } from "../../charts/types";
import { finePercent } from "../../format/count";
import { euroDigits, euroInWords, millionsDigits, wholeNumber } from "../../format/euro";
import { ReadingPart } from "../../frame/reading-part";
import { PlaceChart } from "./place-chart";
import type { PlaceData } from "./place-data";

type Amount = "task" | "unmet" | "open";

const lines: readonly { readonly key: Amount; readonly tone: Tone; readonly dashed: boolean }[] = [
  { key: "task", tone: "ink", dashed: false },
  { key: "unmet", tone: "quiet", dashed: true },
  { key: "open", tone: "short", dashed: false },
];

const MoneyChart = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.course");
  const { years } = data.region;
  const { vintage } = data.outcome;
  const [first, last] = [years[0], years.at(-1)];
  const series = lines.map(
    ({ key, tone, dashed }): Series => ({
      key,
      tone,
      dashed,
      label: t(key),
      points: years.map((year) => ({ x: year.year, y: year[key] })),
    }),
  );
  return (
    <PlaceChart
      data={data}
      name="money"
      title={t("money")}
      unit={t("moneyUnit", { base: String(vintage.firstYear) })}
      status={data.region.status}
      note={t("note")}
      table={{
        columns: [t("year"), t("task"), t("unmet"), t("open")],
        rows: years.map((year) => ({
          key: String(year.year),
          label: String(year.year),
          cells: lines.map(({ key }) => euroDigits(year[key], locale)),
        })),
      }}
    >
      <LineChart
        summary={t("summary", {
          first: euroInWords(first?.task ?? 0, locale),
          from: String(vintage.firstYear),
          final: euroInWords(last?.task ?? 0, locale),
          until: String(vintage.lastYear),
          open: euroInWords(last?.open ?? 0, locale),
        })}
        unit="EUR"
        series={series}
        formatY={(value) => millionsDigits(value, locale)}
      />
    </PlaceChart>
  );
};

const HomesChart = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.course");
  const { years, homesNotBuilt } = data.region;
  const { vintage } = data.outcome;
  return (
    <PlaceChart
      data={data}
      name="homes"
      title={t("homes")}
      unit={t("homesUnit", { count: wholeNumber(agreedHomes(data.region), locale) })}
      status={data.region.status}
      table={{
        columns: [t("year"), t("newHomes"), t("lost")],
        rows: years.map((year) => ({
          key: String(year.year),
          label: String(year.year),
          cells: [wholeNumber(agreedHomes(year), locale), wholeNumber(year.homesNotBuilt, locale)],
        })),
      }}
    >
      <ColumnChart
        summary={t("homesSummary", {
          from: String(vintage.firstYear),
          until: String(vintage.lastYear),
          count: wholeNumber(homesNotBuilt, locale),
        })}
        parts={[{ key: "lost", label: t("lost"), tone: "short", hatched: true }]}
        unit="HOMES"
        more={[
          { label: t("newHomes"), unit: "HOMES", points: years.map((one) => ({ x: one.year, y: agreedHomes(one) })) },
        ]}
        columns={years.map((year) => ({ x: year.year, values: { lost: year.homesNotBuilt } }))}
        formatY={(value) => wholeNumber(value, locale)}
      />
    </PlaceChart>
  );
};

/** When it begins to pinch, and how much every year. */
export const PlaceCourse = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const { years, homesNotBuilt } = data.region;
  const last = years.at(-1);
  if (!last) {
    return (
      <ReadingPart id="course" heading={t("parts.course")}>
        <p>{t("course.none")}</p>
      </ReadingPart>
    );
  }
  return (
    <ReadingPart id="course" heading={t("parts.course")}>
      <p>
        {t("course.text", {
          start: String(years.find(({ open }) => open > 0)?.year ?? "none"),
          last: String(last.year),
          share: finePercent(last.openShare, locale),
        })}
      </p>
      <MoneyChart data={data} />
      {homesNotBuilt > 0 && <HomesChart data={data} />}
    </ReadingPart>
  );
};
