import { appendFileSync } from 'node:fs';

appendFileSync('pages/order.txt', 'beside '); // refuses: top-level

if (process.argv.includes('--later')) await null;

// Not on every way has it waited by then.
appendFileSync('pages/order.txt', 'again '); // refuses: top-level
export const note = '!';
