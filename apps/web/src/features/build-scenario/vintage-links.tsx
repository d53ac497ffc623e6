import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { sharedStart } from "../explore-map/shared-start";
import { draftQuery } from "./draft-query";
import type { ScenarioDraft } from "./scenario-draft";

interface VintageLinksProps {
  readonly vintages: readonly Vintage[];
  readonly draft: ScenarioDraft;
  readonly path: string;
}

/** The same levers on another recalculation. Links: each has neutral values and a base of its own. */
export const VintageLinks = ({ vintages, draft, path }: VintageLinksProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.form");
  const oldestFirst = vintages.toReversed();
  const { shared, rest } = sharedStart(oldestFirst.map(({ labels }) => labels[locale]));
  return (
    <nav className={segmented.group} aria-label={t("vintage")}>
      {shared !== "" && (
        <span className={segmented.label} aria-hidden="true">
          {shared}
        </span>
      )}
      <ul className={segmented.options}>
        {oldestFirst.map(({ code }, index) => (
          <li key={code}>
            <a
              href={`${path}${draftQuery({ ...draft, vintage: code })}`}
              className={segmented.option}
              aria-current={code === draft.vintage ? "true" : undefined}
            >
              {rest[index]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
