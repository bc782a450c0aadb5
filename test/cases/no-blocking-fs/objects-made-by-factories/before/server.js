import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { findLabels, makeLabels, makeShelf } from './labels.js';

let latest;

async function own(name) {
  const labels = makeLabels('/srv').add(name);
  const more = makeLabels('/srv');
  more.add(name).add(labels.text());
  mkdirSync('/srv', { recursive: true }); // reports: no-blocking-fs
  return more.add('last').text();
}

async function found(name) {
  const labels = findLabels('/srv');
  labels.add(name);
  const text = readFileSync(name, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  return labels.add(text).text();
}

async function givenAway(name) {
  const labels = makeLabels('/srv');
  latest = labels.add(name);
  const text = readFileSync(name, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  return labels.add(text).text();
}

async function partOfOthers(name) {
  const shelf = makeShelf();
  shelf.put(name);
  const text = readFileSync(name, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  return shelf.put(text).text();
}

createServer(async (request, response) => {
  const { url } = request;
  const before = latest?.text();
  response.end([before, await own(url), await found(url), await givenAway(url), await partOfOthers(url)].join());
}).listen(8080);
