import { useTranslations } from "next-intl";
import { CopyButton } from "../design/copy-button";
import styles from "./take-along.module.css";

interface TakeAlongProps {
  /** Addresses of the picture, the drawing and the figures. */
  readonly files: Readonly<Record<"png" | "svg" | "csv", string>>;
  /** What a downloaded file is called, without its ending. */
  readonly name: string;
  /** Address of the page that may stand in somebody else's. */
  readonly frame: string;
  /** Address of the view itself. */
  readonly link: string;
  readonly title: string;
}

/** Pixels: at this height a frame shows a picture with its words. */
const FRAME_HEIGHT = 640;

const frameCode = (address: string, title: string): string =>
  `<iframe src="{origin}${address.replaceAll("&", "&amp;")}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="${FRAME_HEIGHT}" style="border:0" loading="lazy"></iframe>`;

/** Under a map or chart: as a picture, as figures, by its link, or in a page of one's own. */
export const TakeAlong = ({ files, name, frame, link, title }: TakeAlongProps) => {
  const t = useTranslations("charts.take");
  return (
    <details className={`${styles.take} screen-only`}>
      <summary>{t("summary")}</summary>
      <p>
        {(["png", "svg", "csv"] as const).map((form) => (
          <a key={form} href={files[form]} download={`${name}.${form}`}>
            {t(form)}
          </a>
        ))}
        <a href={frame}>{t("frame")}</a>
        <CopyButton text={`{origin}${link}`} label={t("link")} />
        <CopyButton text={frameCode(frame, title)} label={t("code")} />
      </p>
    </details>
  );
};
