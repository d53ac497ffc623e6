import { getTranslations } from "next-intl/server";
import { resultMark } from "../../../address/result-mark";
import { regionalWords } from "../../../figures/firmness/regional-words";
import { changedWords } from "../../../frame/changed-words";
import { shellOf } from "../../../frame/embed/frame-shell";
import { pictureFont } from "../../../map/drawing/picture";
import { classLook } from "../../../map/drawing/picture-colours";
import { drawMap, type PictureMap, pictureDefs } from "../../../map/drawing/picture-map";
import { mapStages, type StageName } from "../../../map/drawing/stage";
import { escaped } from "../../../map/drawing/svg-text";
import { mapOf, pictureOf } from "./picture-of";

type Asked = Parameters<typeof pictureOf>[0];

const drawn = (map: PictureMap, stage: StageName, label: string): string => {
  const { width, height } = mapStages[stage];
  return `<svg class="map ${stage}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}" ${pictureFont} fill="#1d1d1b">${drawMap(map)}</svg>`;
};

/**
 * A view of the map to stand in a page of somebody else: one file without scripts and without cookies, with its source and
 * a way back. Null where there is no layout to draw.
 * @param link to the same view on the site
 */
export const framePage = async (asked: Asked, link: string): Promise<string | null> => {
  const { locale, data } = asked;
  const [picture, phone] = [await pictureOf(asked), await mapOf(asked, "phone")];
  if (!picture || !phone) return null;
  const t = await getTranslations({ locale, namespace: "picture" });
  const { words, map, classes } = picture;
  const alt = t("alt", { sentence: words.sentence });
  const rows = data.outcome.regions.nodes.map(
    ({ region }) =>
      `<tr><th scope="row">${escaped(region.shortNames[locale])}</th><td>${escaped(map.areas.get(region.code)?.amount ?? "")}</td></tr>`,
  );
  const legend = classes.map(
    ({ look, words: range }) =>
      `<li><svg width="22" height="14" aria-hidden="true"><rect width="22" height="14" fill="${classLook(look).fill}" stroke="#8d8a82"/></svg>${escaped(range)}</li>`,
  );
  const firm = await getTranslations({ locale, namespace: "firm.regional" });
  const note = regionalWords(firm, data.outcome.regions.nodes, locale);
  const mark = resultMark(new URL(link).searchParams, data.outcome.hash);
  const changed = await getTranslations({ locale, namespace: "changed" });
  const then = mark?.state === "CHANGED" ? changedWords(changed, mark, data.outcome.vintage.code, locale) : [];
  const foot = [...words.foot, ...(note ? [note.join(" ")] : []), ...then].map((line) => `<p>${escaped(line)}</p>`);
  const body = [
    `<figure><svg class="defs" width="0" height="0" aria-hidden="true">${pictureDefs}</svg>`,
    drawn(map, "wide", alt),
    drawn(phone, "phone", alt),
    `<ul class="legend"><li><b>${escaped(words.classes.join(", "))}</b></li>${legend.join("")}</ul></figure>`,
    `<div class="words"><h1>${escaped(words.title)}</h1><p class="about">${escaped(words.about)}</p><p class="sentence">${escaped(words.sentence)}</p>`,
    `<p><a class="back" href="${escaped(link)}" target="_blank" rel="noopener">${escaped(t("back"))}</a></p>`,
    `<details><summary>${escaped(t("table"))}</summary><table><thead><tr><th scope="col">${escaped(t("region"))}</th><td>${escaped(words.classes.join(", "))}</td></tr></thead><tbody>${rows.join("")}</tbody></table></details></div>`,
    `<footer>${foot.join("")}</footer>`,
  ].join("");
  return shellOf({ locale, title: `${words.title} · Solidariteitskaart`, body });
};
