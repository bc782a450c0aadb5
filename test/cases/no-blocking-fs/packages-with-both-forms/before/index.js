import { writeFileSync } from 'atomically';
import del from 'del';
import { execaSync } from 'execa';
import { findUpSync } from 'find-up';
import jsonfile from 'jsonfile';
import { makeDirectorySync } from 'make-dir';
import { readPackageSync } from 'read-pkg';
import tmp from 'tmp';
import writeAtomic from 'write-file-atomic';

export async function prepare(folder) {
  const config = findUpSync('config.json', { cwd: folder }); // reports: no-blocking-fs
  const settings = jsonfile.readFileSync(config); // reports: no-blocking-fs
  const state = jsonfile.readFileSync('state.json', { throws: false }); // reports: no-blocking-fs, refuses: unsupported-option
  del.sync([`${folder}/*.log`]); // reports: no-blocking-fs
  makeDirectorySync(`${folder}/logs`); // reports: no-blocking-fs
  const { name, version } = readPackageSync(); // reports: no-blocking-fs
  writeFileSync(`${folder}/logs/name`, name); // reports: no-blocking-fs
  writeAtomic.sync(`${folder}/logs/version`, version); // reports: no-blocking-fs
  execaSync('git', ['init', folder]); // reports: no-blocking-subprocess
  return { settings, state, scratch: tmp.dirSync() }; // reports: no-blocking-fs, refuses: no-async-form
}

console.log(await prepare('.'));
