import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readProgress } from "../../../api/read-facts";
import { allMetrics } from "../../../features/follow-progress/progress-metrics";
import { ProgressPage } from "../../../features/follow-progress/progress-page";
import { AwayReading } from "../../../frame/away-reading";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { pageMetadata } from "../../../server/page-metadata";
import { permalinkOf } from "../../../server/permalink";
import { draw } from "../../_drawn/draw";

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "progress" });
  return pageMetadata({ locale, path: "/voortgang", title: t("title"), description: t("description") });
};

const Voortgang = async (props: LocaleParams) => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "progress" });
  const progress = await readProgress(allMetrics);
  if (progress.kind === "away")
    return draw("awayReading", { title: t("title"), at: progress.at, page: "/voortgang" }, AwayReading);
  return draw(
    "progress",
    { progress: progress.answer, permalink: await permalinkOf("/voortgang", locale) },
    ProgressPage,
  );
};

export default Voortgang;
