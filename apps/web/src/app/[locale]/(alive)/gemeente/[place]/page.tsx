import type { Metadata } from "next";
import {
  type PlaceRouteProps,
  placeMetadata,
  placeRoute,
} from "../../../../../features/check-municipality/place-route";
import { drawPlace } from "../../../../_drawn/draw-place";

export const generateMetadata = (props: PlaceRouteProps): Promise<Metadata> => placeMetadata("municipality", props);

/** A municipality: the answer for its region, and its own figures. */
const MunicipalityPage = (props: PlaceRouteProps) => placeRoute("municipality", props, drawPlace);

export default MunicipalityPage;
