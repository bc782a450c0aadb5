import fs from 'node:fs';
import { execFileSync } from 'node:child_process';

const read = fs.readFileSync.bind(fs);
const git = execFileSync.bind(null, 'git');

export async function notes(file) {
  const first = read(file); // reports: no-blocking-fs, refuses: callback-form
  const second = git(['status']); // reports: no-blocking-subprocess, refuses: callback-form
  const third = fs.readFileSync.call(fs, file); // reports: no-blocking-fs, refuses: callback-form
  const fourth = fs.readFileSync.apply(fs, [file]); // reports: no-blocking-fs, refuses: callback-form
  const fifth = Reflect.apply(fs.readFileSync, fs, [file]); // reports: no-blocking-fs, refuses: callback-form
  return [first, second, third, fourth, fifth];
}
