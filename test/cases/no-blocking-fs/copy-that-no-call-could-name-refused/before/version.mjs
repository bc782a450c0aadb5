import fs from 'node:fs';

export default function version() {
  return JSON.parse(fs.readFileSync('settings.json', 'utf8')).version; // refuses: class-field
}
