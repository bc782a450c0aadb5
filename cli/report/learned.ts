import type { Learned } from '../../analysis/learn/learn.ts';
import type { Proposal } from '../../analysis/learn/proposals.ts';
import { type Paint, painter } from './paint.ts';

type Package = Extract<Learned, { is: 'learned' }>;

/** The entries as `catalog` of unblock.config.json takes them. */
export function learnedJson(packages: readonly Package[]): string {
  const catalog = packages.flatMap(({ proposals }) => proposals.filter(isEntry).map(({ entry }) => entry));
  return `${JSON.stringify({ catalog }, null, 2)}\n`;
}

const isEntry = ({ aside }: Proposal): boolean => aside === undefined;

/** For a person to read: each entry with the way to the blocking call, then what is only worth a look, then the entries to copy. */
export function learnedText(packages: readonly Package[], color: boolean): string {
  const paint = painter(color);
  const blocks = packages.flatMap((each) => packageBlocks(each, paint));
  const hasEntries = packages.some(({ proposals }) => proposals.some(isEntry));
  return `${[...blocks, ...(hasEntries ? [`${paint('bold', 'For unblock.config.json, once they are looked through:')}\n${learnedJson(packages).trimEnd()}`] : [])].join('\n\n')}\n`;
}

function packageBlocks({ name, version, files, proposals }: Package, paint: Paint): string[] {
  const [entries, asides] = [proposals.filter(isEntry), proposals.filter((each) => !isEntry(each))];
  const title = `${paint('underline', version === undefined ? name : `${name} ${version}`)}: ${counted(entries.length, 'entry proposed', 'entries proposed')}, ${counted(files, 'file read', 'files read')}`;
  return [title, ...entries.map((each) => entryBlock(each, paint)), ...(asides.length === 0 ? [] : [['No entries, but worth a look:', ...asides.map((each) => `  ${nameOf(each)}: ${ASIDES[each.aside ?? 'shares-code']}, ${wayOf(each)}`)].join('\n')])];
}

const ASIDES: Readonly<Record<NonNullable<Proposal['aside']>, string>> = {
  'returns-promise': 'it returns a promise, and may block on the way all the same',
  'shares-code': 'it looks like the asynchronous form of another export, and runs through the same code',
};

function entryBlock(proposal: Proposal, paint: Paint): string {
  const { entry, certainty, twin } = proposal;
  const head = `${paint('bold', nameOf(proposal))}  ${paint('dim', [entry.kind, ...(entry.preset === undefined ? [] : [entry.preset]), certainty].join(', '))}`;
  return [head, `  ${wayOf(proposal)}`, ...(twin === undefined ? [] : [paint('cyan', `  perhaps instead: ${twin.path}, ${GIVES[twin.gives]}. Proposed by name and shape, not verified.`)])].join('\n');
}

const GIVES: Readonly<Record<NonNullable<Proposal['twin']>['gives'], string>> = {
  promise: 'which returns a promise',
  callback: 'which takes a callback',
  unknown: 'of which neither a promise nor a callback with the same arguments is seen',
};

const nameOf = ({ entry: { module, path, construct } }: Proposal): string => `${construct === true ? 'new ' : ''}${module}#${path}`;

/** From the first call inside the export to the blocking one. */
function wayOf({ chain, blocks }: Proposal): string {
  if (chain.length === 0) return `is ${blocks}`;
  return `${chain.map(({ name, file, line }) => `${name} (${file}:${line})`).join(' → ')}: ${blocks}`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
