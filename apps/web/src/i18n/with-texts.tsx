"use client";

import { type Locale, NextIntlClientProvider } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { useProvided } from "../provided/use-provided";
import { TIME_ZONE } from "./time-zone";

type Texts = NonNullable<ComponentProps<typeof NextIntlClientProvider>["messages"]>;

interface WithTextsProps {
  readonly locale: Locale;
  /** Where the texts are provided. */
  readonly texts: string;
  readonly children: ReactNode;
}

/** The texts that scripts may need, for everything in it. */
export const WithTexts = ({ locale, texts, children }: WithTextsProps) => (
  <NextIntlClientProvider locale={locale} timeZone={TIME_ZONE} messages={useProvided(texts) as Texts}>
    {children}
  </NextIntlClientProvider>
);
