import { Pool } from 'pg';

const pool = new Pool();

export async function inOne(work) {
  const client = await pool.connect();
  client.query('BEGIN'); // reports: no-unconsumed-promise
  await work(client);
  await client.query('COMMIT');
  client.release();
}
