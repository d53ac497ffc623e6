import { OwnVintageDocument, type Vintage } from "@solidariteitskaart/client";
import { besideParams } from "../address/beside-params";
import { migrateParams } from "../address/migrate-params";
import { codeForm } from "../address/read-param";
import { apiClient } from "./api-client";
import { askVintages } from "./ask-api";
import type { Dated } from "./remember";

/** Never remembered: who deleted figures wants them gone everywhere at once. */
const askUnlisted = async (code: string): Promise<readonly Vintage[]> => {
  const { vintage } = await apiClient().request(OwnVintageDocument, { code });
  return vintage === null ? [] : [vintage];
};

/** What everybody can see and, behind those, the figures that the link itself asks for, on either side: somebody's own, or just published. */
export const askVintagesFor = async (params: URLSearchParams): Promise<Dated<readonly Vintage[]>> => {
  const listed = await askVintages();
  const beside = besideParams(params);
  const asked = [params, ...(beside !== null && "params" in beside ? [beside.params] : [])].flatMap((own) => {
    const code = migrateParams(own).get("v");
    return code !== null && codeForm.test(code) && !listed.value.some((one) => one.code === code) ? [code] : [];
  });
  const unlisted = await Promise.all([...new Set(asked)].map(askUnlisted));
  return { ...listed, value: [...listed.value, ...unlisted.flat()] };
};
