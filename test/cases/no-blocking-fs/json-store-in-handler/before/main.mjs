import fs from 'node:fs';
import http from 'node:http';

const load = () => JSON.parse(fs.readFileSync('visits.json', 'utf8'));
const save = (visits) => fs.writeFileSync('visits.json', JSON.stringify(visits));

const server = http.createServer((request, response) => {
  const visits = load(); // reports: no-blocking-call-chain
  visits.count += 1;
  save(visits); // reports: no-blocking-call-chain
  response.end(String(visits.count));
});

server.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  await Promise.all(Array.from({ length: 20 }, () => fetch(url).then((answer) => answer.text())));
  console.log((await (await fetch(url)).text()));
  server.close();
});
