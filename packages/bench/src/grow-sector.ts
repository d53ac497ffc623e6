import type { CorporationBranch, DatasetCorporation, SectorDataset } from "@solidariteitskaart/model";

function part(branch: CorporationBranch, share: number): CorporationBranch {
  const { input, task } = branch;
  return {
    ...branch,
    input: { ...input, homes: input.homes * share, debt: input.debt * share },
    task: {
      ...task,
      newHomes: task.newHomes.map((homes) => homes * share),
      measures: task.measures.map((measures) => measures * share),
    },
  };
}

/** The same sector cut into `times` as many corporations: the same answers, that much more work. */
export function growSector(dataset: SectorDataset, times: number): SectorDataset {
  const share = 1 / times;
  const corporations = dataset.corporations.flatMap((own) =>
    Array.from(
      { length: times },
      (_, k): DatasetCorporation => ({
        ...own,
        id: `${own.id}-${k}`,
        social: part(own.social, share),
        commercial: own.commercial && part(own.commercial, share),
      }),
    ),
  );
  return { ...dataset, hash: `${dataset.hash}-${times}`, corporations };
}
