import { isMember, register } from './accounts.js';

await register('ada', 'lovelace');
console.log(await isMember('ada', 'lovelace'), await isMember('ada', 'byron'), await isMember('bob', 'x'));
try {
  await register('eve', undefined);
} catch (error) {
  console.log(error.name, error.message, error.code);
}
