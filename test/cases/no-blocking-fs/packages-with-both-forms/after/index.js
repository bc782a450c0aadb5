import { writeFile } from 'atomically';
import del from 'del';
import { execa } from 'execa';
import { findUp } from 'find-up';
import jsonfile from 'jsonfile';
import { promisify } from 'node:util';
import { makeDirectory } from 'make-dir';
import { readPackage } from 'read-pkg';
import tmp from 'tmp';
import writeAtomic from 'write-file-atomic';

const readFile = promisify(jsonfile.readFile);
const writeFileAtomic = promisify(writeAtomic);

// Like the synchronous form of execa, without blocking: the program gets no input either.
function execaAsync(...args) {
  const running = execa(...args);
  if (running.stdin) running.stdin.end();
  return running;
}

export async function prepare(folder) {
  const config = await findUp('config.json', { cwd: folder });
  const settings = await readFile(config);
  const state = jsonfile.readFileSync('state.json', { throws: false }); // refuses: unsupported-option, reports: no-blocking-fs
  await del([`${folder}/*.log`]);
  await makeDirectory(`${folder}/logs`);
  const { name, version } = await readPackage();
  await writeFile(`${folder}/logs/name`, name);
  await writeFileAtomic(`${folder}/logs/version`, version);
  await execaAsync('git', ['init', folder]);
  return { settings, state, scratch: tmp.dirSync() }; // refuses: no-async-form, reports: no-blocking-fs
}

console.log(await prepare('.'));
