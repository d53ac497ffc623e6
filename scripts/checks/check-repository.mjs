import { checkRepository } from "./repository.mjs";

const { code, output } = await checkRepository();
console.log(output);
process.exitCode = code;
