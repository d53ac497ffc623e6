import { useLocale, useTranslations } from "next-intl";
import type { RefusedLink } from "../address/refused-link";
import { changed, viewQuery } from "../address/view-href";
import { giveRules, receiveRules, routes } from "../address/view-state";
import { homePath, pathIn } from "../i18n/paths";
import frame from "./frame.module.css";
import { LinkFaults } from "./link-faults";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

interface RefusedPageProps extends Omit<RefusedLink, "kind"> {
  /** Dutch address of the page that was asked for. */
  readonly path?: string;
}

const useChoices = ({ view, vintages, faults, path = "/" }: RefusedPageProps) => {
  const locale = useLocale();
  const t = useTranslations("rule");
  const wrong = new Set(faults.map(({ param }) => param));
  const href = (change: Parameters<typeof changed>[1]) => `${pathIn(locale, path)}${viewQuery(changed(view, change))}`;
  return [
    ...(wrong.has("v")
      ? vintages.map(({ code, labels }) => ({ name: labels[locale], href: href({ vintage: code }) }))
      : []),
    ...(wrong.has("give")
      ? giveRules.map((give) => ({ name: t(`giveOptions.${give}`), href: href({ rule: { give } }) }))
      : []),
    ...(wrong.has("receive")
      ? receiveRules.map((receive) => ({ name: t(`receiveOptions.${receive}`), href: href({ rule: { receive } }) }))
      : []),
    ...(wrong.has("route")
      ? routes.map((route) => ({ name: t(`routeOptions.${route}`), href: href({ rule: { route } }) }))
      : []),
  ];
};

/** A link that asks for figures that do not exist: no figures, but what is wrong, what is allowed, and the way there. */
export const RefusedPage = (props: RefusedPageProps) => {
  const locale = useLocale();
  const t = useTranslations();
  const choices = useChoices(props);
  const names = Object.fromEntries(props.vintages.map(({ code, labels }) => [code, labels[locale]]));
  return (
    <div className={frame.page}>
      <title>{`${t("faults.refusedHeading")} · ${t("site.name")}`}</title>
      <SiteHeader />
      <main className={frame.simple} data-testid="refused">
        <h1>{t("faults.refusedHeading")}</h1>
        <LinkFaults faults={props.faults} names={names} />
        <p>{t("faults.refusedText")}</p>
        <ul className={frame.choices}>
          {choices.map(({ name, href }) => (
            <li key={name}>
              <a href={href}>{name}</a>
            </li>
          ))}
          <li>
            <a href={homePath(locale)}>{t("faults.start")}</a>
          </li>
        </ul>
      </main>
      <SiteFooter />
    </div>
  );
};
