import { writeFileSync } from 'node:fs';
import { tool } from 'some-tools';

async function deploy(folder) {
  writeFileSync(`${folder}/done`, 'yes'); // refuses: sync-prefix
}

export const tasks = { deploy };

tool('deploy', async ({ folder }, ctx) => tasks[ctx.name](folder));
