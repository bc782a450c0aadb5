import { createServer } from 'node:http';
import { rotate } from './log.mjs';

const server = createServer((request, response) => response.end());

server.on('listening', rotate);
server.on('close', rotate); // reports: no-blocking-call-chain
server.listen(3000);
