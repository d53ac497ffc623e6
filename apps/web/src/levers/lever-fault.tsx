import { useLocale, useTranslations } from "next-intl";
import type { DraftFault } from "../address/scenario-draft";
import { EitherNumber } from "../figures/either-number";
import { LostOwn } from "../figures/lost-own";
import { allowedRange } from "../format/allowed-range";
import { useLeverNames } from "./lever-names";
import styles from "./levers.module.css";

const known = [
  "NOT_A_NUMBER",
  "OUT_OF_RANGE",
  "YEAR_OUT_OF_RANGE",
  "NO_ANSWER",
  "END_BEFORE_START",
  "UNKNOWN_LEVER",
  "WRONG_KIND",
  "UNKNOWN_VINTAGE",
  "LEVERS_NEED_ACCOUNTS",
  "UNKNOWN_VERSION",
  "DUPLICATE_FIELD",
  "CONTRADICTION",
] as const;

/** Where the list of what is possible would only distract. */
const unhelpful: readonly string[] = [
  "NO_ANSWER",
  "UNKNOWN_LEVER",
  "UNKNOWN_VERSION",
  "DUPLICATE_FIELD",
  "CONTRADICTION",
];

/** What is wrong, in the reader's words. */
const FaultText = ({ fault: { code, value, allowed } }: { readonly fault: DraftFault }) => {
  const locale = useLocale();
  const t = useTranslations("scenario.faults");
  if (code === "AMBIGUOUS_NUMBER") return <EitherNumber value={value} />;
  const name = known.find((one) => one === code) ?? "other";
  return (
    <>
      {t(name, { value })} {name === "UNKNOWN_VINTAGE" && <LostOwn code={value} />}{" "}
      {allowed !== null && !unhelpful.includes(name) && t("allowed", { allowed: allowedRange(allowed, locale) })}
    </>
  );
};

/** The same in a list of all faults: with the lever that it is about. */
export const NamedFault = ({ fault }: { readonly fault: DraftFault }) => {
  const leverName = useLeverNames();
  const rule = useTranslations("rule");
  const { key } = fault;
  const name = leverName(key) ?? (key === "reserve" || key === "max" ? rule(key) : undefined);
  return (
    <>
      {name !== undefined && `${name}: `}
      <FaultText fault={fault} />
    </>
  );
};

/** The faults of one lever, beside its input. */
export const LeverFaults = ({ id, faults }: { readonly id: string; readonly faults: readonly DraftFault[] }) => (
  <ul id={id} className={styles.faults}>
    {faults.map((fault) => (
      <li key={`${fault.code} ${fault.value}`}>
        <FaultText fault={fault} />
      </li>
    ))}
  </ul>
);
