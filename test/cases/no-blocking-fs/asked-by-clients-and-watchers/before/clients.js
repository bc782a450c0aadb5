import axios from 'axios';
import got from 'got';
import CircuitBreaker from 'opossum';
import { LRUCache } from 'lru-cache';
import { readFileSync, writeFileSync } from 'node:fs';
import { createClient } from './own.js';

export const api = axios.create({
  transformResponse: [(data) => JSON.parse(data), (data) => ({ ...data, key: readFileSync('key', 'utf8') })], // reports: no-blocking-fs, refuses: escaped-function
});
axios.post('https://example.com', {}, { transformRequest: (data) => data + readFileSync('sign', 'utf8') }); // reports: no-blocking-fs, refuses: escaped-function

export const signed = got.extend({
  hooks: { beforeRequest: [(options) => { options.headers.key = readFileSync('key', 'utf8'); }] }, // reports: no-blocking-fs
});

export const guarded = new CircuitBreaker((file) => readFileSync(file)); // reports: no-blocking-fs

export const cache = new LRUCache({ max: 10, dispose: (value, key) => writeFileSync(key, value) }); // reports: no-blocking-fs, refuses: escaped-function

export const own = createClient({
  transformResponse: [(data) => data + readFileSync('key', 'utf8')], // refuses: escaped-function
  hooks: { beforeRequest: [() => readFileSync('key')] }, // refuses: escaped-function
});
