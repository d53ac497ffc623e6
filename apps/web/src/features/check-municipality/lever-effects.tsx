import { useLocale, useTranslations } from "next-intl";
import { BarTable } from "../../charts/bar-table";
import { countInWords } from "../../format/count";
import { euroExact, euroInWords } from "../../format/euro";
import { scaleFor } from "../../format/scale";
import { ReadingPart } from "../../frame/reading-part";
import { pathIn } from "../../i18n/paths";
import { InterestSentence } from "../../levers/interest-sentence";
import { LeverAsks } from "./lever-asks";
import { type LeverEffect, leverEffects } from "./lever-effect";
import styles from "./place.module.css";
import { PlaceChart } from "./place-chart";
import type { PlaceData } from "./place-data";
import { useLeverTitle } from "./use-lever-title";
import { useShownBalance } from "./use-shown-balance";

interface EffectTableProps {
  readonly data: PlaceData;
  readonly effects: readonly LeverEffect[];
  readonly caption: string;
  readonly domain: readonly [number, number];
}

const EffectTable = ({ data, effects, caption, domain }: EffectTableProps) => {
  const locale = useLocale();
  const t = useTranslations("place.levers");
  const title = useLeverTitle(data.levers);
  const now = data.region.remaining;
  const scale = scaleFor(domain);
  return (
    <BarTable
      caption={caption}
      labelHeading={t("lever")}
      valueHeading={t("result")}
      unit="EUR"
      domain={domain}
      rows={effects.map((effect) => ({
        key: effect.tried.name,
        label: (
          <>
            <span data-name="" className={styles.lever}>
              {title(effect.tried)}
            </span>
            <span className={styles.detail}>
              <LeverAsks effect={effect} levers={data.levers} />{" "}
              <a
                href={`${pathIn(locale, "/scenario")}?${effect.query}`}
                aria-label={t("tryLabel", { lever: title(effect.tried) })}
              >
                {t("try")}
              </a>
            </span>
          </>
        ),
        value: effect.remaining,
        until: now,
        figures: [
          { of: t("result"), value: effect.remaining },
          { of: t("lost"), unit: "HOMES", value: effect.notBuilt },
        ],
        tone: effect.remaining < now ? "short" : "over",
        text: (
          <>
            <span data-part="" title={euroExact(effect.remaining, locale)} data-exact={effect.remaining}>
              {euroInWords(effect.remaining, locale, { scale, sign: "always", keepZeros: true })}
            </span>
            <span data-part="" className={styles.detail}>
              {effect.notBuilt === 0
                ? t("homesNone")
                : t("homesCount", { count: countInWords(effect.notBuilt, locale) })}
            </span>
          </>
        ),
      }))}
    />
  );
};

/** What each lever alone does to this region, and what it asks of others. */
export const LeverEffects = ({ data }: { readonly data: PlaceData }) => {
  const t = useTranslations("place");
  const pays = useTranslations("scenario.pays");
  const { region, municipality } = data;
  const balance = useShownBalance(region);
  const effects = leverEffects(data);
  const { vintage } = data.outcome;
  const lasting = effects.some(({ costs }) => costs && (costs.tenants.perYear > 0 || costs.state.taxForgone > 0));
  const more = {
    assumptions: data.interest && <InterestSentence interest={data.interest} />,
    measures: lasting && `${pays("lasting")} ${pays("allowance")}`,
  };
  const ends = [0, region.remaining, ...effects.map(({ remaining }) => remaining)];
  const domain = [Math.min(...ends), Math.max(...ends)] as const;
  const groups = ["assumptions", "measures"] as const;
  return (
    <ReadingPart id="levers" heading={t("parts.levers")}>
      {effects.length === 0 ? (
        <p>{t(data.tried === null ? "levers.away" : "levers.none")}</p>
      ) : (
        <>
          <p>
            {t("levers.intro", { amount: balance, year: String(data.outcome.vintage.lastYear) })}{" "}
            {municipality && t("levers.introMunicipality")}
          </p>
          {groups.map((group) => (
            <section key={group} aria-labelledby={group} className={styles.levers}>
              <h3 id={group}>{t(`levers.${group}`)}</h3>
              <PlaceChart
                data={data}
                name={group}
                title={t("levers.caption")}
                unit={t("levers.unit", { year: String(vintage.lastYear), base: String(vintage.firstYear) })}
                status="MODELLED"
                note={
                  <>
                    {t("levers.note", { amount: balance })} {more[group]}
                  </>
                }
              >
                <EffectTable
                  data={data}
                  effects={effects.filter(({ tried }) => tried.group === group)}
                  caption={t(`levers.${group}`)}
                  domain={domain}
                />
              </PlaceChart>
            </section>
          ))}
        </>
      )}
    </ReadingPart>
  );
};
