import { mkdirSync, readFileSync } from 'node:fs';

export const files = {
  methods(self) {
    return {
      async prepareFolder(folder) {
        mkdirSync(folder);
      },
      async readNote(folder) {
        return readFileSync(`${folder}/note.txt`, 'utf8'); // reports: no-blocking-fs
      },
      async listen(folder) {
        self.port = readFileSync(`${folder}/port`, 'utf8');
      },
      async send(folder) {
        self.last = readFileSync(`${folder}/last`, 'utf8'); // reports: no-blocking-fs
      },
    };
  },
};
