import { writeFileSync } from 'node:fs';

export default function Settings() {
  async function save(form) {
    'use server';
    writeFileSync('settings.json', form.get('text')); // reports: no-blocking-fs, refuses: load-change-save
  }
  return save;
}
