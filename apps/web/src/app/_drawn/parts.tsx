import { type Locale, type Messages, NextIntlClientProvider } from "next-intl";
import type { ComponentProps, ComponentType } from "react";
import { handedOver } from "../../api/hand-over";
import { PlacesTogether } from "../../features/check-municipality/comparison-page";
import { PlaceContent } from "../../features/check-municipality/place-content";
import { PlaceIndex } from "../../features/check-municipality/place-index";
import { PlaceSheet } from "../../features/check-municipality/place-sheet";
import { ProgressPage } from "../../features/follow-progress/progress-page";
import { DataPage } from "../../features/get-data/data-page";
import { FirmPart } from "../../features/how-sure/firm-part";
import { Tornado } from "../../features/how-sure/tornado";
import { LongRunPage } from "../../features/look-ahead/long-run-page";
import { WrongPace } from "../../features/look-ahead/wrong-pace";
import { AccessibilityStatement } from "../../features/read-accessibility/accessibility-statement";
import { LetterPage } from "../../features/read-letter/letter-page";
import { MethodPage } from "../../features/read-method/method-page";
import { AwayPage } from "../../frame/away-page";
import { AwayReading } from "../../frame/away-reading";
import { NoAccounts } from "../../frame/no-accounts";
import { NotFoundPage } from "../../frame/not-found-page";
import { ReadingFrame } from "../../frame/reading-frame";
import { RefusedPage } from "../../frame/refused-page";
import { UnknownVintage } from "../../frame/unknown-vintage";
import { TIME_ZONE } from "../../i18n/time-zone";

/** A whole page to read. */
const page = <Props extends object>(Content: ComponentType<Props>) => {
  const Page = (props: Props) => (
    <ReadingFrame>
      <Content {...props} />
    </ReadingFrame>
  );
  return Page;
};

/** Pages, and parts of pages, that nobody does anything with but read: scripts leave them as the server drew them. */
const parts = {
  accessibility: page(AccessibilityStatement),
  away: AwayPage,
  awayReading: page(AwayReading),
  data: page(DataPage),
  firm: FirmPart,
  letter: page(LetterPage),
  longRun: page(LongRunPage),
  method: page(MethodPage),
  noAccounts: page(NoAccounts),
  notFound: NotFoundPage,
  place: PlaceContent,
  placeIndex: PlaceIndex,
  placeSheet: PlaceSheet,
  progress: page(ProgressPage),
  refused: RefusedPage,
  together: page(PlacesTogether),
  tornado: Tornado,
  unknownVintage: page(UnknownVintage),
  wrongPace: page(WrongPace),
};

export type PartName = keyof typeof parts;
export type PropsOf<Name extends PartName> = ComponentProps<(typeof parts)[Name]> & object;

export interface HandedOver {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly props: object;
}

/** Draws a part with what was handed over for it. On the server only. */
export const Part = ({ name }: { readonly name: PartName }) => {
  const { locale, messages, props } = handedOver(name) as HandedOver;
  const Shown = parts[name] as ComponentType<object>;
  return (
    <NextIntlClientProvider locale={locale} timeZone={TIME_ZONE} messages={messages}>
      <Shown {...props} />
    </NextIntlClientProvider>
  );
};
