// Started by connections.mjs, beside the module that opens connections: asks a connection, and one on a thread of its own in both forms, the same.
import { isDeepStrictEqual } from 'node:util';
import { open } from './connection.js';

const [, , which] = process.argv;
const { Database } = await import(`./${which}.worker.js`);
const address = new URL(`./${which}.worker.js`, import.meta.url);

const own = new Database(':memory:');
const blocking = open(address, 'Database', [':memory:']);
const waiting = open(address, 'Database', [':memory:']);

const STEPS = [
  ['exec', 'create table notes (id integer primary key, text text, data blob)'],
  ['run', 'insert into notes (text, data) values (?, ?)', 'first', new Uint8Array([1, 2])],
  ['run', 'insert into notes (text, data) values (@text, @data)', { text: 'second', data: null }],
  ['run', 'insert into notes (text) values (?)', 12n],
  ['all', 'select * from notes'],
  ['all', 'select * from notes where id > ?', 7],
  ['get', 'select text, data from notes where id = ?', 1],
  ['get', 'select text from notes where id = ?', 99],
  ['iterate', 'select * from notes'],
  ['iterate', 'with recursive c(x) as (select 1 union all select x + 1 from c limit 2500) select x from c'],
  ['iterate', "select json_extract(case id when 3 then '{' else '{}' end, '$') as broken from notes order by id"],
  ['get', 'selekt 1'],
  ['get', 'select * from nowhere'],
  ['run', 'insert into notes (id) values (1)'],
  ['run', 'insert into notes (text) values (?)', 1, 2],
  ['exec', 'drop table nowhere'],
  ['exec', 'delete from notes'],
];
const unlike = [];
for (const [index, step] of STEPS.entries()) {
  const expected = await outcome(() => ask(own, step));
  for (const [form, asked] of [['get', () => ask(blocking, step)], ['getAsync', () => askAsync(waiting, step)]]) {
    const found = await outcome(asked);
    if (!isDeepStrictEqual(found, expected)) unlike.push({ index, form, step: step[1], expected: String(expected.value ?? expected.message), found: String(found.value ?? found.message) });
  }
}
const ticks = await ticksDuring(() => askAsync(waiting, ['get', 'with recursive c(x) as (select 1 union all select x + 1 from c where x < 2000000) select sum(x) s from c']));
const stalled = await ticksDuring(async () => ask(own, ['get', 'with recursive c(x) as (select 1 union all select x + 1 from c where x < 2000000) select sum(x) s from c']));
console.log(JSON.stringify({ steps: STEPS.length, unlike, timerRanMeanwhile: ticks > 10, timerRanBefore: stalled > 10 }));

function ask(database, [method, sql, ...values]) {
  return method === 'exec' ? void database.exec(sql) : all(database.prepare(sql)[method](...values), method);
}

/** What an iterator gives, with the error that ends it. */
function all(rows, method) {
  if (method !== 'iterate') return rows;
  const found = [];
  try {
    for (const row of rows) found.push(row);
  } catch (error) {
    found.push({ name: error.name, message: error.message, code: error.code });
  }
  return found;
}

async function askAsync(database, [method, sql, ...values]) {
  if (method === 'exec') return void (await database.execAsync(sql));
  const statement = await database.prepareAsync(sql);
  return all(await statement[`${method}Async`](...values), method);
}

/** How long it took is another number each time. */
async function outcome(work) {
  try {
    return { value: withoutTimes(await work()) };
  } catch (error) {
    const { name, message, code, errcode } = error;
    return { name, message, code, errcode, isError: error instanceof Error };
  }
}

function withoutTimes(value) {
  if (Array.isArray(value)) return value.map(withoutTimes);
  if (typeof value !== 'object' || value === null) return value;
  delete value.duration;
  delete value._metadata;
  return value;
}

async function ticksDuring(work) {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);
  await work();
  clearInterval(timer);
  return ticks;
}
