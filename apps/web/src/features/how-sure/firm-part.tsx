import type { HowSureOutcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { RegionalNote } from "../../figures/firmness/regional-note";
import { ReadingPart } from "../../frame/reading-part";
import { FirmRegions } from "./firm-regions";
import { FirmVariants } from "./firm-variants";

type FirmRegion = HowSureOutcome["robustness"]["regions"][number];

const countsOf = (regions: readonly FirmRegion[]) => {
  const count = (wanted: FirmRegion["verdict"]) => regions.filter(({ verdict }) => verdict === wanted).length;
  return {
    regions: regions.length,
    of: regions[0]?.of ?? 0,
    short: count("ROBUST_SHORTFALL"),
    over: count("ROBUST_SURPLUS"),
    depends: count("DEPENDS"),
  };
};

/** What of the answer survives the choices in the model that no public figure settles. */
export const FirmPart = ({ outcome }: { readonly outcome: HowSureOutcome }) => {
  const t = useTranslations("sure.robust");
  const { regions, consistentRegions, variants } = outcome.robustness;
  return (
    <ReadingPart id="robust" heading={t("heading")}>
      <p>{t("text", { of: variants.length })}</p>
      <p data-testid="firm">{t("counts", countsOf(regions))}</p>
      {consistentRegions.length > 0 && <p>{t("consistent", countsOf(consistentRegions))}</p>}
      <p>{t("floor")}</p>
      <RegionalNote regions={outcome.regions.nodes} />
      <FirmRegions outcome={outcome} />
      <FirmVariants variants={variants} />
    </ReadingPart>
  );
};
