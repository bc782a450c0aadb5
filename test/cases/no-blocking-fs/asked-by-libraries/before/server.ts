import type { HttpContext } from '@adonisjs/core/http';
import passport from 'passport';
import { interval } from 'rxjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import tls from 'node:tls';

passport.deserializeUser((id: string, done: (error: unknown, user: unknown) => void) => {
  done(null, JSON.parse(readFileSync(`users/${id}.json`, 'utf8'))); // reports: no-blocking-fs, refuses: external-callback
});

interval(1000).subscribe((value: number) => writeFileSync('value.txt', String(value))); // reports: no-blocking-fs, refuses: external-callback

createServer({
  SNICallback: (host, done) => {
    done(null, tls.createSecureContext({ cert: readFileSync(`${host}.pem`) })); // reports: no-blocking-fs
  },
}).listen(443);

export class Users {
  index({ request }: HttpContext) {
    return readFileSync(`users/${request.id()}.json`, 'utf8'); // reports: no-blocking-fs, refuses: unknown-caller
  }

  own({ name }: OwnContext) {
    return readFileSync(`users/${name}.json`, 'utf8'); // refuses: unknown-caller
  }
}

interface OwnContext {
  name: string;
}
