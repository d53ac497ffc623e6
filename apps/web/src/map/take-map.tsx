import { useLocale } from "next-intl";
import { pictureHref } from "../address/picture-href";
import { TakeAlong } from "../figures/take-along";
import { homePath, pathIn } from "../i18n/paths";

interface TakeMapProps {
  /** Query string of the view on the map page: "?v=2024-12&region=HMR". */
  readonly query: string;
  /** Address of the figures. */
  readonly csv: string;
  readonly title: string;
}

/** Under a map that is no control: its view on the map page is what is taken along. */
export const TakeMap = ({ query, csv, title }: TakeMapProps) => {
  const locale = useLocale();
  return (
    <TakeAlong
      files={{
        png: pictureHref({ form: "png", query, locale, large: true }),
        svg: pictureHref({ form: "svg", query, locale }),
        csv,
      }}
      name="solidariteitskaart"
      frame={`${pathIn(locale, "/embed")}${query}`}
      link={`${homePath(locale)}${query}`}
      title={title}
    />
  );
};
