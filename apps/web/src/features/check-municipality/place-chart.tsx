import type { FigureStatus } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame, type ChartFrameProps } from "../../charts/chart-frame";
import { HangsKey } from "../../figures/firmness/hangs-mark";
import { useHangs } from "../../figures/firmness/use-hangs";
import { usePlaceAddress, usePlaceCitation } from "./place-citation";
import type { PlaceData } from "./place-data";
import { PlaceMark } from "./place-mark";

interface PlaceChartProps extends Omit<ChartFrameProps, "at" | "mark" | "place" | "regional"> {
  readonly data: PlaceData;
  readonly status: FigureStatus;
}

/** A chart about the region of a page. Away from it, it says of which place it is, and whether that hangs on choices. */
export const PlaceChart = ({ data, status, children, ...chart }: PlaceChartProps) => {
  const locale = useLocale();
  const t = useTranslations("place.title");
  const hangs = useHangs();
  const { title } = usePlaceCitation(data);
  const { region, municipality } = data;
  // The figures of a municipality's page are of its whole region.
  const name = municipality ? `${title} · ${t("region", { name: region.region.shortNames[locale] })}` : title;
  return (
    <ChartFrame
      {...chart}
      at={usePlaceAddress(data)}
      mark={<PlaceMark data={data} status={status} formula="region" />}
      place={{ name: `${name}${hangs.sign(region)}`, remark: hangs.remark(region) }}
      regional
    >
      {children}
      <HangsKey regions={[region]} />
    </ChartFrame>
  );
};
