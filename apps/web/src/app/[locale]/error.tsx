"use client";

import { usePathname } from "next/navigation";
import frame from "../../frame/frame.module.css";
import { homePath } from "../../i18n/paths";
import en from "../../messages/error.en.json";
import nl from "../../messages/error.nl.json";

/** With the texts of both languages: where something went wrong those of the page may not have come. */
const ErrorPage = ({ reset }: { readonly reset: () => void }) => {
  const locale = /^\/en(?:\/|$)/.test(usePathname()) ? "en" : "nl";
  const { heading, text, retry, home } = (locale === "en" ? en : nl).error;
  return (
    <main className={`${frame.page} ${frame.simple}`} lang={locale}>
      <h1>{heading}</h1>
      <p>{text}</p>
      <p>
        <button type="button" onClick={reset}>
          {retry}
        </button>{" "}
        <a href={homePath(locale)}>{home}</a>
      </p>
    </main>
  );
};

export default ErrorPage;
