import type { ReactNode } from "react";
import { PageTexts } from "../../../i18n/page-texts";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";

/** Pages that do something in the browser: their scripts need texts. */
const AliveLayout = async ({ children, ...props }: LocaleParams & { readonly children: ReactNode }) => {
  await readLocale(props);
  return <PageTexts page="everywhere">{children}</PageTexts>;
};

export default AliveLayout;
