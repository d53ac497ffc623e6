import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { viewQuery } from "../../../address/view-href";
import { isDefaultRule, type ViewState } from "../../../address/view-state";
import { nationalAnswer, periodAnswer, plainTeller, regionAnswer } from "../../../figures/answer-words";
import { CHOICE_MARK, hangsOnChoices, hangsSign } from "../../../figures/firmness/hangs-on-choices";
import { makersIn, sourceTitle } from "../../../figures/source-words";
import { euroInWords } from "../../../format/euro";
import { homePath } from "../../../i18n/paths";
import type { Picture } from "../../../map/drawing/picture";
import type { PictureArea, PictureMap } from "../../../map/drawing/picture-map";
import type { StageName } from "../../../map/drawing/stage";
import { legendRanges } from "../../../map/legend-ranges";
import { classesOf, classWord, type MapClass } from "../../../map/map-class";
import { classIn } from "../../../map/map-reading";
import { measureForms } from "../../../map/measure-words";
import { siteOrigin } from "../../../server/site-origin";
import { flowSamples } from "../flow-samples";
import { flowsToDraw, largestAmount } from "../flows-to-draw";
import { fundWords } from "../fund-words";
import type { ExplorerData } from "../load-explorer";
import { shownFigures } from "../shown-figures";
import { answerTitle, titleWords } from "../title-words";

interface Asked {
  readonly view: ViewState;
  readonly data: ExplorerData;
  readonly locale: Locale;
}

const figuresOf = ({ view, data }: Asked) => {
  const { outcome, yearly, chances, breaks } = data;
  const selected = outcome.regions.nodes.find(({ region }) => region.code === view.region) ?? null;
  return { selected, ...shownFigures({ view, outcome, yearly, chances, breaks, selected }) };
};

/** What a link to a view says beside its picture. */
export const linkWords = async (asked: Asked): Promise<{ readonly title: string; readonly description: string }> => {
  const { locale, data } = asked;
  const t = await getTranslations({ locale });
  const { selected } = figuresOf(asked);
  return {
    title: titleWords(t, { outcome: data.outcome, selected, locale }),
    description: await sentenceOf(asked),
  };
};

/** The sentence of the page without its marks. */
const sentenceOf = async (asked: Asked): Promise<string> => {
  const { locale, data } = asked;
  const { selected, period, regionsShort } = figuresOf(asked);
  const teller = plainTeller({
    locale,
    answer: await getTranslations({ locale, namespace: "answer" }),
    firm: await getTranslations({ locale, namespace: "firm" }),
    years: await getTranslations({ locale, namespace: "years" }),
    sentence: await getTranslations({ locale, namespace: "years.sentence" }),
  });
  const year = data.outcome.vintage.lastYear;
  if (period) return periodAnswer(teller, period, selected, regionsShort).join(" ");
  const parts = selected
    ? regionAnswer(teller, selected, year)
    : nationalAnswer(teller, data.outcome.national, year, regionsShort.hanging);
  return parts.join(" ");
};

/** Colour and amount of each region, as on the page. */
const areasOf = async (asked: Asked): Promise<ReadonlyMap<string, PictureArea>> => {
  const { locale, data } = asked;
  const { reading } = figuresOf(asked);
  const { label } = measureForms(reading, locale, await getTranslations({ locale, namespace: "measure.firmShort" }));
  const fund = fundWords(data.outcome, locale, await getTranslations({ locale, namespace: "map.fund" }));
  return new Map(
    data.outcome.regions.nodes.map((figures) => {
      const { code } = figures.region;
      const value = reading.values.get(code);
      const sign = reading.measure === "firm" ? "" : hangsSign(figures);
      return [
        code,
        {
          look: classWord(reading.kind, classIn(reading, code)),
          amount: value === undefined ? "?" : `${label(value)}${sign}`,
          extra: fund(code),
        },
      ];
    }),
  );
};

/** The map of a view on one size; null where that was not laid out. */
export const mapOf = async (asked: Asked, stage: StageName): Promise<PictureMap | null> => {
  const { view, data } = asked;
  const sheet = data.sheets[stage];
  if (!sheet) return null;
  const { reading } = figuresOf(asked);
  const choice = reading.period.span === "whole" ? view.flows : "none";
  const flows = flowsToDraw(sheet, data.outcome.solidarity.transfers, { choice, region: view.region, flow: view.flow });
  return {
    drawing: data.drawing,
    sheet,
    flows: flows.map(({ transfer, lane, width }) => ({ from: transfer.from.code, to: transfer.to.code, lane, width })),
    areas: await areasOf(asked),
    selected: view.region,
  };
};

/** Everything that a picture of a view shows and says; null where there is no layout to draw. */
export const pictureOf = async (asked: Asked): Promise<Picture | null> => {
  const { view, data, locale } = asked;
  const map = await mapOf(asked, "wide");
  if (!map) return null;
  const { outcome } = data;
  const { reading, selected } = figuresOf(asked);
  const { measure, kind, period } = reading;
  const t = await getTranslations({ locale, namespace: "picture" });
  const m = await getTranslations({ locale, namespace: "measure" });
  const status = await getTranslations({ locale, namespace: "status" });
  const texts = await getTranslations({ locale, namespace: "map" });
  const firm = await getTranslations({ locale, namespace: "firm" });
  const answer = await getTranslations({ locale, namespace: "answer" });
  const { range, unit } = legendRanges(reading, locale, m, await getTranslations({ locale, namespace: "map.legend" }));
  const place = selected ? selected.region.shortNames[locale] : answer("country");
  const during = m(`period.${period.span}`, { first: String(period.first), year: String(period.year) });
  const about = [
    outcome.vintage.labels[locale],
    place,
    ...(view.levers.length > 0 ? [view.name === "" ? t("scenario", { count: view.levers.length }) : view.name] : []),
    ...(isDefaultRule(view.rule) ? [] : [t("rules")]),
  ];
  const shown = `${m(`title.${measure}`, { span: period.span })} ${during}`;
  const sideOf = (one: MapClass): string => {
    if (one === -3) return `${texts("legend.shortfallSide")} `;
    return one === 3 && kind === "balance" ? `${texts("legend.surplusSide")} ` : "";
  };
  const hangs = measure !== "firm" && outcome.regions.nodes.some(hangsOnChoices);
  const { transfers } = outcome.solidarity;
  const [widest] = map.sheet.flows;
  const largest = largestAmount(transfers);
  const source = outcome.national.publishedSources[0];
  const { text: makers, schematic } = data.drawing.attribution;
  return {
    map,
    classes: classesOf[kind]
      .filter((one) => kind !== "balance" || period.span === "whole" || one <= 0)
      .map((one) => ({ look: classWord(kind, one), words: `${sideOf(one)}${range(one)}` })),
    samples:
      map.flows.length === 0 || !widest
        ? []
        : flowSamples(largest).map((amount) => ({
            width: widest.width * map.sheet.scale * Math.sqrt(amount / largest),
            words: euroInWords(amount, locale),
          })),
    words: {
      title:
        measure === "balance" && period.span === "whole"
          ? answerTitle(await getTranslations({ locale }), { outcome, selected, locale })
          : shown,
      about: about.join(" · "),
      sentence: await sentenceOf(asked),
      classes: [shown, unit],
      flows: texts("legend.flows"),
      widths: texts("legend.flowsHint"),
      foot: [
        ...(hangs ? [`${CHOICE_MARK} ${firm("mark")}.`] : []),
        t("regional", { status: status(outcome.regions.nodes[0]?.status ?? "MODELLED") }),
        ...(source ? [t("national", { source: sourceTitle(source, locale) })] : []),
        t("licence", {
          map: texts(schematic ? "schematic" : "official"),
          makers: makersIn(locale, makers.replace(/^Schematic map:\s*/, "")),
        }),
      ],
      link: `${await siteOrigin()}${homePath(locale)}${viewQuery({ ...view, vintage: outcome.vintage.code })}`,
    },
  };
};
