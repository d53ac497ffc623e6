import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { besideParams } from "../../address/beside-params";
import type { ParamFault } from "../../address/read-param";
import { useView, ViewLink } from "../../address/view-context";
import { viewQuery } from "../../address/view-href";
import { type Against, defaultView } from "../../address/view-state";
import { Notice } from "../../design/notice";
import { LinkFaults } from "../../frame/link-faults";
import { isScenario, otherEnd } from "./compared-with";

interface WrongBesideProps {
  readonly faults: readonly ParamFault[];
  readonly against: Against | null;
}

/** Why there is no comparison: everything that is wrong with its other end, and the ways on. */
export const WrongBeside = ({ faults, against }: WrongBesideProps) => {
  const t = useTranslations("compare");
  const { view, path } = useView();
  const held = besideParams(useSearchParams());
  const query = () => {
    if (held !== null) return "params" in held ? `?${held.params.toString().replaceAll("%40", "@")}` : null;
    if (against === null || isScenario(against)) return null;
    const { vintage, rule, levers } = otherEnd(view, against);
    return viewQuery({ ...defaultView, vintage, rule, levers });
  };
  const mend = query();
  return (
    <Notice heading={t("wrongHeading")} role="status">
      <LinkFaults faults={faults} />
      <p>{t("wrongText")}</p>
      <p>
        {mend !== null && (
          <>
            <a href={`${path === "/" ? "" : path}/scenario${mend}`}>{t("mend")}</a> ·{" "}
          </>
        )}
        <ViewLink change={{ against: null }}>{t("without")}</ViewLink>
      </p>
    </Notice>
  );
};
