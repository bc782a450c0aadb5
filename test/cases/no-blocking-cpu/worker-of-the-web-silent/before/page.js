import { gzipSync } from 'node:zlib';

self.onmessage = async ({ data }) => {
  await fetch('/packed', { method: 'POST', body: gzipSync(data) }); // reports: no-blocking-cpu, refuses: sync-prefix
};
