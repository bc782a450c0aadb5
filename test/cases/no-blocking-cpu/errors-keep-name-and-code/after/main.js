import { solution } from './solve.js';

async function tell(digits) {
  try {
    console.log(await solution(digits));
  } catch (error) {
    console.log(error instanceof RangeError, error.name, error.message, error.code, error.cause);
  }
}

await tell('800000000003600000070090200050007000000045700000100030001000068008500010090000400');
await tell('12');
await tell(`11${'0'.repeat(79)}`.replace('11', '55').slice(0, 9) + '5'.repeat(72));
