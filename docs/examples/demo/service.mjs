import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { end, track } from './scratch.mjs';

const probe = new URL('probe.mjs', import.meta.url).href;

/** Starts a copy of the service on a free port of the loopback interface, with the probe in it. */
export async function startService(folder) {
  const child = track(
    spawn(process.execPath, ['--import', probe, 'server.js'], {
      cwd: folder,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    }),
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  return {
    url: await within(10, addressOf(child), () => `The service in ${folder} did not start:\n${errors}`),
    ask: async (question) => {
      child.send(question);
      const [answer] = await within(30, once(child, 'message'), () => `The service in ${folder} does not answer:\n${errors}`);
      return answer;
    },
    errors: () => errors,
    stop: () => end(child),
  };
}

async function addressOf(child) {
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    text += chunk;
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
    if (address !== null) {
      // The stream is done with for us, but a full pipe would hold the service up.
      child.stdout.resume();
      return address[0];
    }
  }
  throw new Error('It ended.');
}

async function within(seconds, promise, message) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } catch (cause) {
    throw new Error(message(), { cause });
  } finally {
    clearTimeout(timer);
  }
}
