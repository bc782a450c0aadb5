import { confirm, input } from '@inquirer/prompts';
import { writeFileSync } from 'node:fs';

export async function edit(settings) {
  const name = await input({ message: 'Name?', default: settings.name });
  if (await confirm({ message: 'Save?' })) writeFileSync('settings.json', JSON.stringify({ ...settings, name }));
}
