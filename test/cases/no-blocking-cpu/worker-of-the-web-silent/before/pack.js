import { gzipSync } from 'node:zlib';

self.onmessage = async ({ data }) => {
  self.postMessage(gzipSync(data)); // skips: sync-is-right
};
