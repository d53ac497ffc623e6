import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { unlessAway } from "../../../api/api-is-away";
import { askVintagesFor } from "../../../api/ask-vintages";
import { readCatalogue } from "../../../api/read-facts";
import { readFirmness } from "../../../api/read-firmness";
import { figuresAway } from "../../../api/say-status";
import { DataPage } from "../../../features/get-data/data-page";
import { readDownloads } from "../../../features/get-data/read-downloads";
import { readGlossary } from "../../../features/get-data/read-glossary";
import { AwayReading } from "../../../frame/away-reading";
import { UnknownVintage } from "../../../frame/unknown-vintage";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { pageMetadata } from "../../../server/page-metadata";
import { permalinkOf } from "../../../server/permalink";
import { queryOf, type SearchParams } from "../../../server/query-of";
import { siteOrigin } from "../../../server/site-origin";
import { draw } from "../../_drawn/draw";

interface GegevensProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "data" });
  return pageMetadata({ locale, path: "/gegevens", title: t("title"), description: t("description") });
};

const Gegevens = async ({ searchParams, ...props }: GegevensProps) => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "data" });
  const params = new URLSearchParams(queryOf(await searchParams));
  const asked = params.get("v");
  const chosen = asked ?? "latest";
  // Asked first and every time: what was deleted must be gone from here at once.
  const listed = await askVintagesFor(params).catch(unlessAway("the API gave no recalculations", null));
  if (listed === null)
    return draw("awayReading", { title: t("title"), at: figuresAway().at, page: "/gegevens" }, AwayReading);
  const vintages = listed.value;
  if (asked !== null && !vintages.some(({ code }) => code === asked)) {
    return draw("unknownVintage", { title: t("title"), path: "/gegevens", value: asked, vintages }, UnknownVintage);
  }
  const [catalogue, downloads, firm] = await Promise.all([
    readCatalogue(),
    readDownloads(chosen),
    readFirmness(chosen),
  ]);
  if (catalogue.kind === "away")
    return draw("awayReading", { title: t("title"), at: catalogue.at, page: "/gegevens" }, AwayReading);
  if (downloads.kind === "away")
    return draw("awayReading", { title: t("title"), at: downloads.at, page: "/gegevens" }, AwayReading);
  if (firm.kind === "away")
    return draw("awayReading", { title: t("title"), at: firm.at, page: "/gegevens" }, AwayReading);
  if (downloads.answer === null) {
    return draw("unknownVintage", { title: t("title"), path: "/gegevens", value: chosen, vintages }, UnknownVintage);
  }
  return draw(
    "data",
    {
      catalogue: catalogue.answer,
      firm: firm.answer,
      vintages,
      description: downloads.answer,
      chosen,
      terms: await readGlossary(),
      origin: await siteOrigin(),
      permalink: await permalinkOf(asked === null ? "/gegevens" : `/gegevens?v=${asked}`, locale),
    },
    DataPage,
  );
};

export default Gegevens;
