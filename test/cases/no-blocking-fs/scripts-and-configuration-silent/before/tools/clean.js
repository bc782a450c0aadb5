#!/usr/bin/env node
import { rmSync } from 'node:fs';

async function clean() {
  rmSync('dist', { recursive: true, force: true });
}

await clean();
