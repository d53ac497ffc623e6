import {
  type BoundariesInUse,
  BoundariesInUseDocument,
  ImportDocument,
  type ImportedFigures,
  type ImportRules,
  ImportRulesDocument,
} from "@solidariteitskaart/client";
import { cache } from "react";
import { codeForm } from "../../address/read-param";
import { apiClient } from "../../api/api-client";
import { apiIsAway } from "../../api/api-is-away";
import { figuresAway } from "../../api/say-status";

export type OwnPage =
  | {
      readonly kind: "open";
      readonly rules: ImportRules;
      /** The lines on the map, where an administrator can change them. */
      readonly inUse: { readonly lines: BoundariesInUse; readonly regionCount: number } | null;
      /** What the link asks to look after; figures null: there is nothing behind it. */
      readonly asked: { readonly token: string; readonly figures: ImportedFigures | null } | null;
    }
  | { readonly kind: "away"; readonly at: number };

const askFigures = async (token: string): Promise<ImportedFigures | null> =>
  codeForm.test(token) ? (await apiClient().request(ImportDocument, { token })).import : null;

const askBoundaries = async () => {
  const { boundaries, regions } = await apiClient().request(BoundariesInUseDocument, {});
  return { lines: boundaries, regionCount: regions.length };
};

/** What can be imported and, where a link names figures, what stands behind it. */
export const loadOwn = cache(async (token: string | null): Promise<OwnPage> => {
  try {
    const [{ importRules: rules }, figures] = await Promise.all([
      apiClient().request(ImportRulesDocument, {}),
      token === null ? null : askFigures(token),
    ]);
    const inUse = rules.publishing ? await askBoundaries() : null;
    return { kind: "open", rules, inUse, asked: token === null ? null : { token, figures } };
  } catch (failure) {
    apiIsAway("the API gave no rules for imports", failure);
    return figuresAway();
  }
});
