import type { DatasetEntry, StoreResult } from "@solidariteitskaart/store";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { requestFault } from "../../own-figures/import-request.js";
import type { ApiContext } from "../context/api-context.js";
import { busyError } from "../fault/busy-error.js";
import { adminFault } from "./admin.js";
import { type ImportFaultsView, importFaults } from "./import-fault-type.js";
import { StartImportInput } from "./import-input.js";
import { ImportChangeResult, type ImportStartedType, type ImportType, StartImportResult } from "./import-type.js";
import { importJobView, importView } from "./import-view.js";
import { readImport } from "./read-import.js";

/** A file is read whole, in the background. */
const IMPORTING = 1000;
const CHANGING = 100;

const changing = { complexity: ({ childComplexity }: { childComplexity: number }) => CHANGING + childComplexity };

@Resolver()
export class ChangeImportResolver {
  @Mutation(() => StartImportResult, {
    description:
      "Begins an import. All faults of the file come with the job, and nothing is stored until all is right. Private until it is published. Dutch: begin de invoer.",
    complexity: ({ childComplexity }) => IMPORTING + childComplexity,
  })
  async startImport(
    @Arg("input", () => StartImportInput, { description: "What to import. Dutch: invoer." }) input: StartImportInput,
    @Ctx() { own }: ApiContext,
  ): Promise<ImportStartedType | ImportFaultsView> {
    const reading = await readImport(input, own);
    if ("faults" in reading) return importFaults(reading.faults);
    const started = await own.jobs.start(reading.request);
    if (started === null) throw busyError();
    const { job, token, deleteKey } = started;
    return { __typename: "ImportStarted", job: importJobView(job), token, deleteKey };
  }

  @Mutation(() => Boolean, {
    description: "Stops an import; false where it has ended, or there is none. Nothing is stored then. Dutch: stop.",
    ...changing,
  })
  cancelImport(
    @Arg("id", () => ID, { description: "Id of the job. Dutch: id." }) id: string,
    @Ctx() { own }: ApiContext,
  ): Promise<boolean> {
    return own.jobs.cancel(id);
  }

  @Mutation(() => ImportChangeResult, {
    description: "Deletes a private import for good; a published one must be withdrawn first. Dutch: verwijder.",
    ...changing,
  })
  async deleteImport(
    @Arg("token", () => String, { description: "Token of the link. Dutch: sleutel." }) token: string,
    @Arg("deleteKey", () => String, { description: "Key that startImport gave. Dutch: verwijdersleutel." })
    deleteKey: string,
    @Ctx() { own }: ApiContext,
  ): Promise<ImportType | ImportFaultsView> {
    const entry = await own.store.entryByToken(token);
    const result = await own.store.deleteDataset(token, deleteKey);
    if (!result.ok) return refusal(result.fault);
    return entry === null ? refusal({ code: "NOT_FOUND", message: "" }) : importView(entry, own.settings.keepDays);
  }

  @Mutation(() => ImportChangeResult, {
    description: "Makes an import visible to everybody. Dutch: publiceer.",
    ...changing,
  })
  async publishImport(
    @Arg("token", () => String, { description: "Token of its link. Dutch: sleutel." }) token: string,
    @Arg("adminToken", () => String, { description: "The administrator's. Dutch: sleutel van de beheerder." })
    adminToken: string,
    @Ctx() context: ApiContext,
  ): Promise<ImportType | ImportFaultsView> {
    const { own } = context;
    return asAdmin(context, adminToken, async () => {
      const entry = await own.store.entryByToken(token);
      if (entry !== null && entry.kind !== "SECTOR" && entry.kind !== "REGION_TABLE") {
        const allowed = "a table of regions, of corporations or of figures of municipalities";
        return requestFault("NOT_A_VINTAGE", "token", entry.kind, allowed, "This is no recalculation.");
      }
      return own.store.publishDataset(token);
    });
  }

  @Mutation(() => ImportChangeResult, {
    description: "Takes a published import back: it stays behind its private link. Dutch: trek in.",
    ...changing,
  })
  async withdrawImport(
    @Arg("code", () => String, { description: "Code under which it is published. Dutch: code." }) code: string,
    @Arg("adminToken", () => String, { description: "The administrator's. Dutch: sleutel van de beheerder." })
    adminToken: string,
    @Ctx() context: ApiContext,
  ): Promise<ImportType | ImportFaultsView> {
    return asAdmin(context, adminToken, () => context.own.store.withdrawDataset(code));
  }
}

type Change = StoreResult<DatasetEntry> | ReturnType<typeof requestFault>;

const refusal = ({ code, message }: { readonly code: string; readonly message: string }) =>
  importFaults([requestFault(code, "token", null, null, message)]);

/** Changes what everybody sees, if the caller may; who asked sees the change at once. */
async function asAdmin(
  context: ApiContext,
  adminToken: string,
  change: () => Promise<Change>,
): Promise<ImportType | ImportFaultsView> {
  const { own } = context;
  const fault = await adminFault(context, adminToken);
  if (fault !== null) return importFaults([fault]);
  const result = await change();
  if (!("ok" in result)) return importFaults([result]);
  if (!result.ok) return refusal(result.fault);
  await own.refresh();
  return importView(result.value, own.settings.keepDays);
}
