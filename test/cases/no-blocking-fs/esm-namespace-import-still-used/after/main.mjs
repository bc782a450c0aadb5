import * as fs from "fs";
import { access } from "fs/promises";

/** Throws where the file may not be read. */
async function readable(path) {
  await access(path, fs.constants.R_OK);
  return path;
}

fs.createReadStream(await readable("notes.txt")).pipe(process.stdout);
