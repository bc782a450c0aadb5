import { execFileSync } from 'node:child_process';

export class Users {
  list(): string[] {
    return execFileSync('getent', ['passwd'], { encoding: 'utf8' }).split('\n'); // refuses: unknown-caller
  }

  static count = 3;
}

export const table = new Map<unknown, { list(): string[] }>();
