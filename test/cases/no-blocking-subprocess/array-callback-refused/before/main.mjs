import { execFileSync } from 'node:child_process';

export async function echoes(words) {
  return words.map((word) => execFileSync('echo', [word], { encoding: 'utf8' }).trim()); // reports: no-blocking-subprocess, refuses: sync-callback
}

console.log(await echoes(['one', 'two']));
