"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { pictureHref } from "../../address/picture-href";
import { useView } from "../../address/view-context";
import { viewQuery } from "../../address/view-href";
import { defaultView } from "../../address/view-state";
import { pathIn } from "../../i18n/paths";
import styles from "./picture-menu.module.css";
import { StripMenu } from "./strip-menu";

/** Pixels: at this height the frame shows the map and its sentence without scrolling. */
const FRAME_HEIGHT = 640;

/** What to paste into another website. */
const frameCode = (address: string, title: string): string =>
  `<iframe src="${address}" title="${title}" width="100%" height="${FRAME_HEIGHT}" style="border:0" loading="lazy"></iframe>`;

/** The map to take along: as a picture, as figures, or in a frame on another website. */
export const PictureMenu = ({ outcome, origin }: { readonly outcome: Outcome; readonly origin: string }) => {
  const locale = useLocale();
  const t = useTranslations("picture");
  const site = useTranslations("site");
  const { view } = useView();
  const [told, setTold] = useState("");
  const query = viewQuery({ ...view, presentation: defaultView.presentation, sorting: defaultView.sorting });
  const { rule, levers } = view;
  const figures = viewQuery({ ...defaultView, rule, levers });
  const embed = `${pathIn(locale, "/embed")}${query}`;
  const code = frameCode(`${origin}${embed}`.replaceAll("&", "&amp;"), site("name"));
  const links = [
    { key: "png", href: pictureHref({ form: "png", query, locale }), file: "solidariteitskaart.png" },
    { key: "pngLarge", href: pictureHref({ form: "png", query, locale, large: true }), file: "solidariteitskaart.png" },
    { key: "svg", href: pictureHref({ form: "svg", query, locale }), file: "solidariteitskaart.svg" },
    { key: "csv", href: `/data/${outcome.vintage.code}/regions.csv${figures}`, file: "regions.csv" },
  ] as const;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      setTold(t("copied"));
    } catch {
      setTold("");
    }
  };
  return (
    <StripMenu label="" value={t("menu")} closes={false} icon end>
      <p className={styles.hint}>{t("hint")}</p>
      <ul className={styles.links}>
        {links.map(({ key, href, file }) => (
          <li key={key}>
            <a href={href} download={file}>
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>{t("embed")}</h3>
      <p className={styles.hint}>{t("embedHint")}</p>
      <textarea className={styles.code} readOnly rows={4} value={code} aria-label={t("embedCode")} />
      <p className={styles.actions}>
        <button type="button" className="scripts-only" onClick={() => void copy()}>
          {t("copy")}
        </button>
        <a href={embed}>{t("embedOpen")}</a>
        <span role="status">{told}</span>
      </p>
    </StripMenu>
  );
};
