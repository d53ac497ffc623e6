import { useTranslations } from "next-intl";
import type { Ref } from "react";
import type { TokenFault } from "./boundaries-state";
import styles from "./preview.module.css";
import { TextField } from "./text-field";

interface BoundariesFieldsProps {
  readonly tokenRef: Ref<HTMLInputElement>;
  readonly tokenFault: TokenFault | null;
}

const LONGEST = 200;

/** What has to stand beside the map, and the token of who may change it. */
export const BoundariesFields = ({ tokenRef, tokenFault }: BoundariesFieldsProps) => {
  const t = useTranslations("own.boundaries");
  return (
    <div className={styles.fields}>
      <TextField
        label={t("source")}
        name="source"
        hint={t("sourceHint")}
        maxLength={LONGEST}
        autoComplete="off"
        required
      />
      <TextField
        label={t("licence")}
        name="licence"
        hint={t("licenceHint")}
        maxLength={LONGEST}
        autoComplete="off"
        required
      />
      <TextField
        label={t("year")}
        name="vintage"
        hint={t("yearHint")}
        inputMode="numeric"
        pattern="\s*(19|20)\d\d\s*"
        title={t("yearHint")}
        autoComplete="off"
        required
      />
      <TextField
        label={t("attribution")}
        name="attribution"
        hint={t("attributionHint")}
        maxLength={LONGEST}
        autoComplete="off"
      />
      <TextField
        ref={tokenRef}
        label={t("token")}
        name="adminToken"
        type="password"
        hint={t("tokenHint")}
        fault={tokenFault === null ? null : t(tokenFault)}
        autoComplete="off"
        required
      />
    </div>
  );
};
