import { readFile, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { inTurn } from './in-turn.mjs';

const load = async () => JSON.parse(await readFile('visits.json', 'utf8'));
const save = async (visits) => await writeFile('visits.json', JSON.stringify(visits));

const server = http.createServer(async (request, response) => {
  return inTurn(async () => {
    const visits = await load();
    visits.count += 1;
    await save(visits);
    response.end(String(visits.count));
  });
});

server.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  await Promise.all(Array.from({ length: 20 }, () => fetch(url).then((answer) => answer.text())));
  console.log((await (await fetch(url)).text()));
  server.close();
});
