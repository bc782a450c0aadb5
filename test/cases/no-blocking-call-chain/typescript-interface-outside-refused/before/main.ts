import { readFileSync } from 'node:fs';
import type { Drawer } from 'cabinet';

class FileDrawer implements Drawer {
  open(): string {
    return readFileSync('theme.json', 'utf8'); // refuses: override
  }
}

async function show(drawer: Drawer): Promise<void> {
  console.log(drawer.open());
}

await show(new FileDrawer());
