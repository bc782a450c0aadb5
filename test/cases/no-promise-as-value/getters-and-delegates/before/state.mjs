import { webcrypto } from 'node:crypto';

class State {
  work;

  get ready() {
    return fetch('http://localhost/ready');
  }

  get started() {
    return this.work;
  }

  get count() {
    return 3;
  }

  async tell() {
    if (this.ready) return 'ready'; // reports: no-promise-as-value
    if (this.started || this.count) return 'started';
    return `${this.ready}`; // reports: no-promise-as-value
  }
}

async function names() {
  return ['a', 'b'];
}

function* firstNames() {
  yield names();
  yield* names(); // reports: no-promise-as-value
}

export async function digest(data) {
  const found = await webcrypto.subtle.digest('SHA-256', data);
  return [new Uint8Array(found), new Uint8Array(webcrypto.subtle.digest('SHA-256', data)), new State(), firstNames]; // reports: no-promise-as-value
}
