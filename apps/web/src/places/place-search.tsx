"use client";

import type { SearchHit } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, Fragment, type KeyboardEvent, useId, useRef, useState } from "react";
import { CorporationHeading, isFirstMadeUp } from "./corporation-heading";
import styles from "./place-search.module.css";
import { QueryFields } from "./query-fields";
import { usePlaceSearch } from "./use-place-search";
import { useSearchWords } from "./use-search-words";

const hitKey = ({ kind, code, matched }: SearchHit): string => `${kind} ${code} ${matched}`;

const Hit = ({ hit }: { readonly hit: SearchHit }) => {
  const locale = useLocale();
  const t = useTranslations("search");
  const name = hit.kind === "REGION" ? hit.region.shortNames[locale] : hit.name;
  return (
    <>
      <span className={styles.name}>
        {name}
        {hit.matched !== name && <span className={styles.matched}> ({hit.matched})</span>}
      </span>
      <span className={styles.kind}>
        {hit.kind === "REGION"
          ? t("kind.REGION")
          : t("inRegion", { kind: t(`kind.${hit.kind}`), region: hit.region.shortNames[locale] })}
      </span>
    </>
  );
};

interface PlaceSearchProps {
  /** Address of the page that answers without scripts. */
  readonly action: string;
  /** What that page has to keep: "" or "?v=2024-12". */
  readonly query?: string;
  readonly onChoose: (hit: SearchHit) => void;
  /** In the head of a phone there is room for no more than a button. */
  readonly folds?: boolean;
}

/** Search box after the ARIA combobox pattern; without scripts a plain form that leads to a page with links. */
export const PlaceSearch = ({ action, query = "", onChoose, folds = false }: PlaceSearchProps) => {
  const t = useTranslations("search");
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { asked, hits, failed } = usePlaceSearch(text);
  const words = useSearchWords();
  const shown = open && asked !== "";

  const choose = (hit: SearchHit): void => {
    setText("");
    setOpen(false);
    setActive(-1);
    onChoose(hit);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + hits.length) % hits.length);
    } else if (event.key === "Escape") {
      setOpen(false);
      if (!shown) setText("");
    }
  };

  const submit = (event: FormEvent): void => {
    const hit = hits[Math.max(0, active)];
    if (asked !== text.trim() || !hit) {
      // Nothing to choose yet: the form itself asks the server.
      if (hits.length === 0 && asked === text.trim()) event.preventDefault();
      return;
    }
    event.preventDefault();
    choose(hit);
  };

  const beside = hits.length === 0 ? null : words.beside(asked, hits);
  const found =
    hits.length === 0
      ? words.nothing(asked)
      : [t("results", { count: hits.length, text: asked }), beside].filter(Boolean).join(". ");
  const message = failed ? t("failed") : found;
  return (
    <search className={`${styles.search} screen-only`} data-folds={folds ? "" : undefined}>
      <form action={action} method="get" onSubmit={submit}>
        <QueryFields query={query} />
        <label htmlFor={`${id}-input`} className="visually-hidden">
          {t("label")}
        </label>
        <input
          ref={input}
          id={`${id}-input`}
          className={styles.input}
          type="search"
          name="q"
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          placeholder={t("placeholder")}
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className={styles.submit}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          <span className="visually-hidden">{t("submit")}</span>
        </button>
      </form>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t("heading")}
        className={styles.list}
        hidden={!shown || hits.length === 0}
      >
        {hits.map((hit, index) => (
          // The focus stays in the input, which moves through the options (aria-activedescendant).
          <Fragment key={hitKey(hit)}>
            {isFirstMadeUp(hits, index) && <CorporationHeading className={styles.group} />}
            <button
              id={`${id}-${index}`}
              type="button"
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              className={styles.option}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <Hit hit={hit} />
            </button>
          </Fragment>
        ))}
        {beside && (
          <span role="presentation" className={styles.beside}>
            {beside}
          </span>
        )}
      </div>
      {shown && hits.length === 0 && <p className={styles.none}>{failed ? t("failed") : words.nothing(asked)}</p>}
      <p role="status" className="visually-hidden">
        {shown ? message : ""}
      </p>
    </search>
  );
};
