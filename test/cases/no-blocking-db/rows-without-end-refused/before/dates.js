import Database from 'better-sqlite3';

const database = new Database('dates.db'); // refuses: stays-on-thread
const days = database.prepare('with recursive day(at) as (select 0 union all select at + 1 from day) select at from day');

export async function until(last) {
  const all = [];
  for (const { at } of days.iterate()) { // reports: no-blocking-db, refuses: stays-on-thread
    if (at > last) break;
    all.push(at);
  }
  return all;
}
