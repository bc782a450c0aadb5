import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

/** A program typed the answers. */
const ran = (module: string): ReturnType<typeof entriesOf> => entriesOf({ module, kind: 'prompt', errors: { as: 'unknown' }, verified: 'run on Node 20 at a pseudo-terminal: no timer runs before the answer (test/catalog/questions.json)' });
const read = (module: string): ReturnType<typeof entriesOf> => entriesOf({ module, kind: 'prompt', errors: { as: 'unknown' }, verified: 'known from its documentation and source; not run, because it needs an addon that is compiled when it is installed' });

const how = 'Await question of an interface from node:readline/promises, or a prompt of @inquirer/prompts.';
const READLINE_SYNC =
  'question questionEMail questionFloat questionInt questionNewPassword questionPath prompt promptCL promptCLLoop promptLoop promptSimShell keyIn keyInYN keyInYNStrict keyInPause keyInSelect';

/** What electron asks, in the process that all windows share. */
const DIALOGS = ['showMessageBox', 'showOpenDialog', 'showSaveDialog'];

/** Packages that wait for a person, who may take an hour. */
export const questions: readonly Entry[] = [
  ...READLINE_SYNC.split(' ').map((path) => ran('readline-sync')(path, { form: 'manual', how })),
  ran('prompt-sync')('()', { form: 'manual', how }),
  ran('prompt-sync')('().hide', { form: 'manual', how }),
  ran('prompt-sync-plus')('()', { form: 'manual', how }),
  read('syncprompt')('default', { form: 'manual', how }),
  ran('cli-interact')('question', { form: 'manual', how }),
  ran('cli-interact')('getYesNo', { form: 'manual', how }),
  ...['electron', 'electron/main'].flatMap((module) => DIALOGS.map((name) => read(module)(`dialog.${name}Sync`, { form: 'manual', how: `Await dialog.${name}, which gives an object; an event that is to be prevented needs its answer at once.` }, { preset: 'strict' }))),
];
