import { OwnVintageDocument, type Vintage } from "@solidariteitskaart/client";
import { migrateParams } from "../view-state/migrate-params";
import { codeForm } from "../view-state/read-param";
import { apiClient } from "./api-client";
import { askVintages } from "./ask-api";
import type { Dated } from "./remember";

/** Never remembered: who deleted figures wants them gone everywhere at once. */
const askUnlisted = async (code: string): Promise<readonly Vintage[]> => {
  const { vintage } = await apiClient().request(OwnVintageDocument, { code });
  return vintage === null ? [] : [vintage];
};

/** What everybody can see and, behind those, the figures that the link itself asks for: somebody's own, or just published. */
export const askVintagesFor = async (params: URLSearchParams): Promise<Dated<readonly Vintage[]>> => {
  const listed = await askVintages();
  const asked = migrateParams(params).get("v");
  if (asked === null || !codeForm.test(asked) || listed.value.some(({ code }) => code === asked)) return listed;
  return { ...listed, value: [...listed.value, ...(await askUnlisted(asked))] };
};
