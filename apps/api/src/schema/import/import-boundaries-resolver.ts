import type { ImportedFile } from "@solidariteitskaart/geo";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { requestFault } from "../../own-figures/import-request.js";
import { storeBoundaries } from "../../own-figures/stored-boundaries.js";
import type { ApiContext } from "../context/api-context.js";
import { adminFault } from "./admin.js";
import { BoundariesAboutInput } from "./boundaries-about-input.js";
import { type ImportFaultsView, importFaults } from "./import-fault-type.js";
import { ImportFileInput } from "./import-input.js";
import { ImportChangeResult, type ImportType } from "./import-type.js";
import { importView } from "./import-view.js";
import { readFileInput } from "./read-file.js";

/** The whole country is checked for gaps and overlaps. */
const CHECKING = 5000;

@Resolver()
export class ImportBoundariesResolver {
  @Mutation(() => ImportChangeResult, {
    description:
      "Takes official boundaries for everybody: municipalities as GeoJSON or TopoJSON, in degrees, in place of the lines of " +
      "the start. withdrawImport(code: boundaries) takes them back. Dutch: grenzen invoeren.",
    complexity: ({ childComplexity }) => CHECKING + childComplexity,
  })
  async importBoundaries(
    @Arg("file", () => ImportFileInput, { description: "GeoJSON or TopoJSON. Dutch: bestand." }) file: ImportFileInput,
    @Arg("adminToken", () => String, { description: "The administrator's. Dutch: sleutel van de beheerder." })
    adminToken: string,
    @Arg("about", () => BoundariesAboutInput, { nullable: true, description: "What is said of them. Dutch: herkomst." })
    about: BoundariesAboutInput | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<ImportType | ImportFaultsView> {
    const { own, gone } = context;
    const fault = await adminFault(context, adminToken);
    if (fault !== null) return importFaults([fault]);
    const given = await readFileInput(file, own);
    if ("fault" in given) return importFaults([given.fault]);
    const result = await storeBoundaries(own.store, given.bytes, importedFile(given.fileName, about), gone);
    if ("faults" in result) {
      return importFaults(
        result.faults.map(({ code, path, value, allowed, message }) =>
          requestFault(code, path, value, allowed, message),
        ),
      );
    }
    if (!result.ok) return importFaults([requestFault(result.fault.code, "file", null, null, result.fault.message)]);
    await own.refresh();
    if (given.upload !== null) await own.uploads.remove(given.upload);
    return importView(result.value, own.settings.keepDays);
  }
}

function importedFile(path: string, about: BoundariesAboutInput | null | undefined): ImportedFile {
  const said = Object.entries(about ?? {}).filter(([, value]) => typeof value === "string");
  return { path, ...Object.fromEntries(said) };
}
