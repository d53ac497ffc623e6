import type { ImportKind as KindName } from "@solidariteitskaart/data";
import { type GraphQLResolveInfo, responsePathAsArray } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root, Subscription } from "type-graphql";
import { LIMITS } from "../../limits.js";
import type { ApiContext } from "../context/api-context.js";
import { partialFaultError } from "../fault/fault-error.js";
import { FaultType } from "../fault/fault-type.js";
import { ImportKind } from "./import-enums.js";
import { type FileFault, fileFault, type ImportFaultsView, importFaults } from "./import-fault-type.js";
import { ImportFileInput, ImportReadingInput } from "./import-input.js";
import { ImportPreviewResult } from "./import-preview-type.js";
import { ImportJobType, ImportType } from "./import-type.js";
import { type ImportJobView, importJobView, importView } from "./import-view.js";
import { type PreviewView, previewView } from "./preview-view.js";
import { readFileInput } from "./read-file.js";
import { readingOf } from "./read-import.js";
import { unknownImport } from "./unknown-import.js";
import { watchJob } from "./watch-job.js";

/** A file is unpacked and its beginning read. */
const PREVIEW = 500;
/** Faults on one page. */
const PAGE = 100;

@Resolver(() => ImportJobType)
export class ImportResolver {
  @Query(() => ImportPreviewResult, {
    description:
      "How a file will be read: format, columns, first rows, and what is wrong already. Nothing is stored. Dutch: voorbeeld.",
    complexity: ({ childComplexity }) => PREVIEW + childComplexity,
  })
  async importPreview(
    @Arg("file", () => ImportFileInput, { description: "The file. Dutch: bestand." }) file: ImportFileInput,
    @Arg("kind", () => ImportKind, {
      nullable: true,
      description: "What it holds; found out by its columns when left out. Dutch: soort.",
    })
    kind: KindName | null | undefined,
    @Arg("reading", () => ImportReadingInput, {
      nullable: true,
      description: "Where a former preview was not right. Dutch: leeswijze.",
    })
    reading: ImportReadingInput | null | undefined,
    @Ctx() { own, gone }: ApiContext,
  ): Promise<PreviewView | ImportFaultsView> {
    const given = await readFileInput(file, own);
    if ("fault" in given) return importFaults([given.fault]);
    const { maxBytes, maxRows } = own.settings;
    const limits = { bytes: maxBytes, rows: maxRows };
    const task = { bytes: given.bytes, kind: kind ?? null, reading: readingOf(reading), limits };
    const preview = await own.threads.preview(task, { signal: gone });
    return preview.ok ? previewView(preview) : importFaults(preview.faults, preview.faultCount);
  }

  @Query(() => ImportJobType, {
    nullable: true,
    description:
      "An import by the id of its job; null where there is none, or not any more. Dutch: stand van de invoer.",
  })
  async importJob(
    @Arg("id", () => ID, { description: "Id that startImport gave. Dutch: id." }) id: string,
    @Ctx() { own, missing }: ApiContext,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<ImportJobView | null> {
    const job = await own.jobs.find(id);
    if (!job) missing?.push(partialFaultError(unknownImport("id", id), { path: responsePathAsArray(path) }));
    return job && importJobView(job);
  }

  @Query(() => ImportType, {
    nullable: true,
    description:
      "What was imported, by its token or, once published, by its code; null where nothing is. Dutch: invoer.",
  })
  async import(
    @Arg("token", () => String, { description: "Token that startImport gave, or a code. Dutch: sleutel." })
    token: string,
    @Ctx() { platform, own, missing }: ApiContext,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<ImportType | null> {
    const published = platform.datasets.find(({ vintage }) => vintage.code === token);
    const origin = published ? platform.importOf(published) : await own.store.entryByToken(token);
    if (!origin) {
      missing?.push(partialFaultError(unknownImport("token", token), { path: responsePathAsArray(path) }));
      return null;
    }
    // Read it, so that its owner hears at once whether it can be answered with.
    const known = published ?? (await platform.findDataset(token));
    const refusal = known ? undefined : platform.refusalOf(token);
    return Object.assign(importView(origin, own.settings.keepDays), { refusal });
  }

  @FieldResolver(() => [FaultType], {
    description: "What is wrong with the file, in order of place, in pages. Dutch: fouten.",
    complexity: ({ args, childComplexity }) =>
      1 + (typeof args.first === "number" ? Math.min(args.first, 1000) : PAGE) * childComplexity,
  })
  async faults(
    @Root() { id, faultCount }: ImportJobView,
    @Arg("first", () => Int, { defaultValue: PAGE, description: "At most so many. Dutch: aantal." }) first: number,
    @Arg("offset", () => Int, { defaultValue: 0, description: "After so many. Dutch: overslaan." }) offset: number,
    @Ctx() { own }: ApiContext,
  ): Promise<readonly FileFault[]> {
    const from = Math.max(0, offset);
    return faultCount === 0
      ? []
      : (await own.store.faultsOfJob(id)).slice(from, from + Math.max(0, first)).map(fileFault);
  }

  @Subscription(() => ImportJobType, {
    description:
      `An import until it ends, as server-sent events at /graphql/stream; a fault where there is none. At most ${LIMITS.openStreams} ` +
      "streams are open. Who stops listening stops nothing. Dutch: voortgang van de invoer.",
    subscribe: ({ args, context }) => watchJob((context as ApiContext).own.jobs, (args as { readonly id: string }).id),
  })
  importProgress(
    @Root() job: ImportJobView,
    @Arg("id", () => ID, { description: "Id that startImport gave. Dutch: id." }) _id: string,
  ): ImportJobView {
    return job;
  }
}
