import type { Locale } from "../i18n/routing";

interface PictureAsked {
  readonly form: "png" | "svg";
  /** Query string of the map: "?v=2024-12", or "". */
  readonly query: string;
  readonly locale: Locale;
  readonly large?: boolean;
}

/** Of a picture as it is drawn: the map and the words beside it. Pixels. */
export const PICTURE_SIZE = { width: 1264, height: 688 } as const;

/** Address of the picture of a view. */
export const pictureHref = ({ form, query, locale, large = false }: PictureAsked): string => {
  const params = new URLSearchParams(query);
  if (locale !== "nl") params.set("lang", locale);
  if (large) params.set("size", "2");
  const all = params.toString().replaceAll("%40", "@");
  return `/picture.${form}${all === "" ? "" : `?${all}`}`;
};
