import type { nl } from "../messages/nl";
import type { Locale } from "./routing";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof nl;
  }
}
