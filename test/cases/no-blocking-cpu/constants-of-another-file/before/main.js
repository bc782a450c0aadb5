import { mixed } from './rounds.js';
import { settings } from './settings.js';

async function report() {
  console.log(mixed(7), settings.factor, JSON.stringify(settings));
}

await report();
