import "../../design/tokens.css";
import "../../design/fonts.css";
import "../../design/base.css";
import publicSans from "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2";
import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { SignOfLife } from "../../frame/sign-of-life";
import { type LocaleParams, readLocale } from "../../i18n/read-locale";
import { siteOrigin } from "../../server/site-origin";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#16171a" },
  ],
};

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "site" });
  return { metadataBase: new URL(await siteOrigin()), description: t("description"), applicationName: t("name") };
};

const rememberTouch = new URL("../../frame/remember-touch.js", import.meta.url);

const LocaleLayout = async ({ children, ...props }: LocaleParams & { readonly children: ReactNode }) => {
  const locale = await readLocale(props);
  // With the style sheets rather than after them: then the text is seldom set twice.
  preload(publicSans, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={locale}>
      <body>
        <script async src={rememberTouch.pathname} />
        {children}
        <SignOfLife />
      </body>
    </html>
  );
};

export default LocaleLayout;
