import { isMember, register } from './accounts.js';

register('ada', 'lovelace');
console.log(isMember('ada', 'lovelace'), isMember('ada', 'byron'), isMember('bob', 'x'));
try {
  register('eve', undefined);
} catch (error) {
  console.log(error.name, error.message, error.code);
}
