import {
  ImportDocument,
  type ImportedFigures,
  type ImportRules,
  ImportRulesDocument,
} from "@solidariteitskaart/client";
import { cache } from "react";
import { codeForm } from "../view-state/read-param";
import { apiClient } from "./api-client";

export type OwnPage =
  | {
      readonly kind: "open";
      readonly rules: ImportRules;
      /** What the link asks to look after; figures null: there is nothing behind it. */
      readonly asked: { readonly token: string; readonly figures: ImportedFigures | null } | null;
    }
  | { readonly kind: "away"; readonly at: number };

const askFigures = async (token: string): Promise<ImportedFigures | null> =>
  codeForm.test(token) ? (await apiClient().request(ImportDocument, { token })).import : null;

/** What can be imported and, where a link names figures, what stands behind it. */
export const loadOwn = cache(async (token: string | null): Promise<OwnPage> => {
  try {
    const [{ importRules: rules }, figures] = await Promise.all([
      apiClient().request(ImportRulesDocument, {}),
      token === null ? null : askFigures(token),
    ]);
    return { kind: "open", rules, asked: token === null ? null : { token, figures } };
  } catch (failure) {
    console.error("the API gave no rules for imports:", failure instanceof Error ? failure.message : failure);
    return { kind: "away", at: Date.now() };
  }
});
