import "../../frame/frame.module.css";
import "../../frame/site-menu.module.css";
import { getLocale, getMessages } from "next-intl/server";
import type { ComponentType } from "react";
import { handOver } from "../../api/hand-over";
import { DrawnPart } from "./drawn-part";
import type { HandedOver, PartName, PropsOf } from "./parts";

/**
 * Has the server draw a part that is only read, and tells browsers no more of it than the markup.
 * @param _styled what the part shows: its styles come with the page because the page names it; left out where it has those of
 *   the frame only
 */
export const draw = async <Name extends PartName>(
  name: Name,
  props: PropsOf<Name>,
  _styled?: ComponentType<PropsOf<Name>>,
) => {
  const handed: HandedOver = { locale: await getLocale(), messages: await getMessages(), props };
  handOver(name, handed);
  return <DrawnPart name={name} />;
};
