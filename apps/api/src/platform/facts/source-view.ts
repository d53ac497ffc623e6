import type { Source } from "@solidariteitskaart/model";
import { toGlobalId } from "../nodes/global-id.js";
import type { NodeView } from "../nodes/node-view.js";

export type SourceView = NodeView & Omit<Source, "id"> & { readonly code: string };

export function sourceView({ id: code, title, url, licence, retrieved }: Source): SourceView {
  return { __typename: "Source", id: toGlobalId("Source", code), code, title, url, licence, retrieved };
}
