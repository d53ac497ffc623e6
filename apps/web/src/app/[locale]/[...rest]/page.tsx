import { notFound } from "next/navigation";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";

/** Every other address: the page that says so, in the right language. */
const UnknownPage = async (props: LocaleParams): Promise<never> => {
  await readLocale(props);
  return notFound();
};

export default UnknownPage;
