import { sayStatus } from "../../../api/say-status";
import { NotFoundPage } from "../../../frame/not-found-page";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";

/** Every other address: the page that says so, in the right language. `notFound()` would draw it by a script. */
const UnknownPage = async (props: LocaleParams) => {
  await readLocale(props);
  sayStatus(404);
  return <NotFoundPage />;
};

export default UnknownPage;
