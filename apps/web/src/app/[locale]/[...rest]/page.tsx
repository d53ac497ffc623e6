import { sayStatus, sendWithoutScripts } from "../../../api/say-status";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { draw } from "../../_drawn/draw";

/** Every other address: the page that says so, in the right language. `notFound()` would draw it by a script. */
const UnknownPage = async (props: LocaleParams) => {
  await readLocale(props);
  sayStatus(404);
  sendWithoutScripts();
  return draw("notFound", {});
};

export default UnknownPage;
