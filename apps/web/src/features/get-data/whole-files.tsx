import { useTranslations } from "next-intl";
import styles from "./data.module.css";

const files = [
  { key: "workbook", file: "workbook.xlsx" },
  { key: "package", file: "package.zip" },
  { key: "description", file: "datapackage.json" },
] as const;

/** Everything in one file. */
export const WholeFiles = ({ folder }: { readonly folder: string }) => {
  const t = useTranslations("data.whole");
  return (
    <div>
      <ul className={styles.whole}>
        {files.map(({ key, file }) => (
          <li key={key}>
            <a href={`${folder}/${file}`}>{t(`${key}.name`)}</a>
            <p>{t(`${key}.text`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
};
