import type { Metadata } from "next";
import {
  type PlaceRouteProps,
  placeMetadata,
  placeRoute,
} from "../../../../../features/check-municipality/place-route";
import { drawPlace } from "../../../../_drawn/draw-place";

export const generateMetadata = (props: PlaceRouteProps): Promise<Metadata> => placeMetadata("region", props);

/** A housing market region: the answer and what it rests on. */
const RegionPage = (props: PlaceRouteProps) => placeRoute("region", props, drawPlace);

export default RegionPage;
