import { readFileSync } from 'node:fs';

export const pages = {
  name: 'pages',
  transform: {
    filter: { id: /page$/ },
    async handler(code, id) {
      return code + readFileSync(id, 'utf8');
    },
  },
};
