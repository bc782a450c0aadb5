import bcrypt from 'bcryptjs';

export function compareSync(...args) {
  return bcrypt.compareSync(...args); // skips: sync-is-right
}

export function hashSync(...args) {
  return bcrypt.hashSync(...args); // skips: sync-is-right
}
