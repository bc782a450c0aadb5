import type { DataSource } from 'typeorm';
import type { INestApplication } from '@nestjs/common';
import { Queries } from './queries.ts';

export async function inOne(source: DataSource) {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  runner.commitTransaction(); // reports: no-unconsumed-promise
  await source.transaction(async (manager) => {
    manager.save({ id: 1 }); // reports: no-unconsumed-promise, refuses: sync-prefix
  });
}

export async function start(app: INestApplication) {
  app.useLogger(console);
  app.init(); // reports: no-unconsumed-promise
}

export async function other(queries: Queries) {
  const runner = queries.createQueryRunner();
  runner.commitTransaction();
}
