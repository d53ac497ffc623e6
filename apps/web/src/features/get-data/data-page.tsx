import type { CatalogueAnswer, NotedRegion, Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { RegionalNote } from "../../figures/firmness/regional-note";
import { OwnNote } from "../../figures/own-note";
import { VintageLinks } from "../../figures/vintage-links";
import { ReadingContent } from "../../frame/reading-content";
import { ReadingPart } from "../../frame/reading-part";
import styles from "./data.module.css";
import { DataTableRow } from "./data-table-row";
import { FactFiles } from "./fact-files";
import { Glossary } from "./glossary";
import type { Term } from "./glossary-terms";
import { notebookNames } from "./notebooks";
import type { DataPackage } from "./read-downloads";
import { WholeFiles } from "./whole-files";

interface DataPageProps {
  readonly catalogue: CatalogueAnswer;
  /** Which regions fall short whatever is chosen. */
  readonly firm: readonly NotedRegion[];
  /** Also the reader's own, where the link asks for those. */
  readonly vintages: readonly Vintage[];
  readonly description: DataPackage;
  /** "latest", or the code of a recalculation. */
  readonly chosen: string;
  readonly terms: readonly Term[];
  /** Scheme and host of the site. */
  readonly origin: string;
  readonly permalink: string;
}

const parts = ["whole", "files", "addresses", "adding", "facts", "cite", "tools", "glossary"] as const;
const cautions = ["sides", "country", "prices", "stocks", "branches", "same", "municipalities", "spending"] as const;

/** Every figure of the site as a file, and what has to be known to use it. */
export const DataPage = ({
  catalogue,
  firm,
  vintages,
  description,
  chosen,
  terms,
  origin,
  permalink,
}: DataPageProps) => {
  const locale = useLocale();
  const t = useTranslations("data");
  const folder = `/data/${chosen}`;
  const part = (id: (typeof parts)[number]) => ({ id, heading: t(`${id}.heading`) });
  const address = (file: string) => `${origin}${folder}/${file}`;
  return (
    <ReadingContent
      title={t("title")}
      lead={
        <>
          <OwnNote vintages={vintages} shown={chosen} />
          <p>{t("lead")}</p>
          <RegionalNote regions={firm} />
        </>
      }
      parts={parts.map(part)}
      sources={catalogue.sources}
      footer={{ permalink }}
    >
      <ReadingPart {...part("whole")}>
        <VintageLinks path="/gegevens" vintages={vintages} chosen={chosen} withLatest />
        <p>{t("whole.text", { vintage: locale === "nl" ? description.titleNl : description.title })}</p>
        <WholeFiles folder={folder} />
      </ReadingPart>
      <ReadingPart {...part("files")}>
        <p>{t("files.text")}</p>
        <div>
          <ul>
            {description.resources.map((table) => (
              <DataTableRow key={table.name} table={table} folder={folder} />
            ))}
          </ul>
        </div>
      </ReadingPart>
      <ReadingPart {...part("addresses")}>
        <p>{t("addresses.text")}</p>
        <pre className={styles.code}>{`${origin}/data\n${address("regions.csv")}\n${origin}/data/catalog.jsonld`}</pre>
        <p>{t("addresses.scenario")}</p>
        <pre className={styles.code}>{address("regions.csv?m.rentIncrease=0.5@2027-&route=POOL")}</pre>
        <p>{t("addresses.hash")}</p>
      </ReadingPart>
      <ReadingPart {...part("adding")}>
        <ul>
          {cautions.map((key) => (
            <li key={key}>{t(`adding.${key}`)}</li>
          ))}
        </ul>
      </ReadingPart>
      <ReadingPart {...part("facts")}>
        <p>{t("facts.text")}</p>
        <FactFiles files={catalogue.factFiles} />
      </ReadingPart>
      <ReadingPart {...part("cite")}>
        <p>{t("cite.text")}</p>
        <pre className={styles.code} data-testid="citation">
          {description.citation}
        </pre>
        <p>
          <a href={`${folder}/CITATION.cff`}>CITATION.cff</a>
        </p>
        <p>{t("cite.outlines")}</p>
      </ReadingPart>
      <ReadingPart {...part("tools")}>
        <p>
          {t.rich("tools.graphql", {
            link: (words) => <a href="/graphql">{words}</a>,
            code: (words) => <code>{words}</code>,
          })}
        </p>
        <p>{t("tools.notebooks")}</p>
        <ul>
          {notebookNames.map((file) => (
            <li key={file}>
              <a href={`/notebooks/${file}`}>{file}</a>
            </li>
          ))}
        </ul>
      </ReadingPart>
      <ReadingPart {...part("glossary")}>
        <p>{t("glossary.text")}</p>
        <Glossary terms={terms} />
      </ReadingPart>
    </ReadingContent>
  );
};
