import bcrypt from 'bcryptjs';

export function hashSync(...args) {
  return bcrypt.hashSync(...args); // skips: sync-is-right
}
