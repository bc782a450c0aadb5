import { readFileSync } from 'node:fs';

export default async () => ({ key: readFileSync('key.pem') });
