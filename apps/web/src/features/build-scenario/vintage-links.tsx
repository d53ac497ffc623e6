import type { Vintage } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { draftQuery } from "../../address/draft-query";
import type { LinkDraft } from "../../address/scenario-draft";
import segmented from "../../design/segmented.module.css";
import { VintageNav } from "../../figures/vintage-nav";
import { useScenarioQuestion } from "./scenario-question";

interface VintageLinksProps {
  readonly vintages: readonly Vintage[];
  readonly draft: LinkDraft;
  readonly path: string;
}

/** The same levers on another recalculation. Links: each has neutral values and a base of its own. */
export const ScenarioVintages = ({ vintages, draft, path }: VintageLinksProps) => {
  const { beside } = useScenarioQuestion();
  return (
    <VintageNav
      label={useTranslations("scenario.form")("vintage")}
      vintages={vintages}
      link={(code, name) => (
        <a
          href={`${path}${draftQuery({ ...draft, vintage: code }, beside)}`}
          className={segmented.option}
          aria-current={code === draft.vintage ? "true" : undefined}
        >
          {name}
        </a>
      )}
    />
  );
};
