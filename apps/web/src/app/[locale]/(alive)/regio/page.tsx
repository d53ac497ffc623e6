import { permanentRedirect } from "next/navigation";
import { pathIn } from "../../../../i18n/paths";
import { type LocaleParams, readLocale } from "../../../../i18n/read-locale";

/** Regions stand on the page of all municipalities. */
const RegionsPage = async (props: LocaleParams): Promise<never> =>
  permanentRedirect(`${pathIn(await readLocale(props), "/gemeente")}#regions`);

export default RegionsPage;
