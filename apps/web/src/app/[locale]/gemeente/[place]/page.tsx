import type { Metadata } from "next";
import { type PlaceRouteProps, placeMetadata, placeRoute } from "../../../../features/check-municipality/place-route";

export const generateMetadata = (props: PlaceRouteProps): Promise<Metadata> => placeMetadata("municipality", props);

/** A municipality: the answer for its region, and its own figures. */
const MunicipalityPage = (props: PlaceRouteProps) => placeRoute("municipality", props);

export default MunicipalityPage;
