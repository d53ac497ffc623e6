import { useTranslations } from "next-intl";
import { ChangedResult } from "../../frame/changed-result";
import { LinkNotice } from "../../frame/link-notice";
import { ReadingContent } from "../../frame/reading-content";
import { LeverEffects } from "./lever-effects";
import { ModelCorporations } from "./model-corporations";
import { usePlaceCitation } from "./place-citation";
import { PlaceCourse } from "./place-course";
import type { PlaceData } from "./place-data";
import { PlaceFigures } from "./place-figures";
import { PlaceLead } from "./place-lead";
import { PlaceLimits } from "./place-limits";
import { PlaceMap } from "./place-map";
import { PlaceSolidarity } from "./place-solidarity";
import { PlaceTrail } from "./place-trail";
import { TakeAway } from "./take-away";

const parts = ["figures", "course", "map", "solidarity", "levers", "corporations", "limits", "take"] as const;

/** The page about a municipality or a region: the same blocks in the same order for each of them. */
export const PlaceContent = ({ data }: { readonly data: PlaceData }) => {
  const t = useTranslations("place");
  const { title } = usePlaceCitation(data);
  return (
    <ReadingContent
      title={title}
      trail={<PlaceTrail data={data} />}
      lead={
        <>
          <LinkNotice faults={data.faults} />
          <ChangedResult mark={data.mark} vintage={data.outcome.vintage.code} />
          <PlaceLead data={data} />
        </>
      }
      parts={parts.map((id) => ({ id, heading: t(`parts.${id}`) }))}
      sources={data.outcome.national.sources}
      footer={{ hash: data.outcome.hash, attribution: data.drawing.attribution }}
      wide
    >
      <PlaceFigures data={data} />
      <PlaceCourse data={data} />
      <PlaceMap data={data} />
      <PlaceSolidarity data={data} />
      <LeverEffects data={data} />
      <ModelCorporations data={data} />
      <PlaceLimits data={data} />
      <TakeAway data={data} />
    </ReadingContent>
  );
};
