import { readFileSync } from 'node:fs';

export default (robot) => {
  robot.respond(/rules/i, (res) => res.send(readFileSync('rules', 'utf8'))); // reports: no-blocking-fs, refuses: external-callback
  robot.respond('rules', (res) => res.send(readFileSync('rules', 'utf8'))); // refuses: external-callback
};
