import * as fs from "fs";

/** Throws where the file may not be read. */
async function readable(path) {
  fs.accessSync(path, fs.constants.R_OK); // reports: no-blocking-fs
  return path;
}

fs.createReadStream(await readable("notes.txt")).pipe(process.stdout);
