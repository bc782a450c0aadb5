import { z } from 'zod';
import { readFileSync } from 'node:fs';

export const page = z.object({
  title: z.string(),
  body: z.string().transform((name) => readFileSync(`pages/${name}`, 'utf8')), // refuses: external-callback
});
