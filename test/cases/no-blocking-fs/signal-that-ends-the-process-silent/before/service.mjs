import { rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';

http.createServer((request, response) => response.end(request.url)).listen(8080);

process.on('SIGTERM', () => {
  rmSync('service.lock', { force: true });
  process.exit(0);
});

process.on('SIGUSR2', () => {
  writeFileSync('state.json', JSON.stringify(process.memoryUsage())); // reports: no-blocking-fs
});

process.once('SIGINT', () => end('asked to'));

process.on('SIGHUP', () => {
  writeFileSync('hangups.txt', 'one more'); // reports: no-blocking-fs
});

function end(why) {
  writeFileSync('why.txt', why);
  process.exit(0);
}

for (const signal of ['SIGQUIT', 'SIGBREAK']) {
  process.on(signal, () => {
    rmSync('service.lock', { force: true }); // refuses: external-callback
    process.exit(0);
  });
}

for (const signal of ['SIGUSR1', 'SIGWINCH']) {
  process.on(signal, () => {
    writeFileSync('signals.txt', signal); // reports: no-blocking-fs, refuses: external-callback
  });
}
