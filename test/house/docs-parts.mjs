// The generated parts of the docs: each a function from a page to its text.
import { existsSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { REFUSALS, SKIPS } from '../../dist/analysis/plan/refusals.js';
import plugin from '../../dist/index.js';
import { nodeTable, packagesTable } from './mapping-parts.mjs';

const PRESETS = ['recommended', 'awaits', 'strict', 'all'];

export const parts = {
  rule: (page) => ruleHeader(basename(page, '.md')),
  options: (page) => optionsTable(basename(page, '.md')),
  rules: (page) => rulesTable(page),
  refusal: (page) => refusalHeader(basename(page, '.md')),
  refusals: () => codesTable(REFUSALS),
  skips: () => codesTable(SKIPS),
  'mapping-of-node': () => nodeTable(),
  'mapping-of-packages': () => packagesTable(),
};

function ruleHeader(name) {
  const rule = plugin.rules[name];
  if (rule === undefined) throw new Error(`There is no rule "${name}".`);
  const { docs, hasSuggestions } = rule.meta;
  return [
    `# unblock/${name}`,
    '',
    sentence(docs.description),
    '',
    `- Presets: ${presetsOf(name).map((preset) => `\`${preset}\``).join(', ')}`,
    `- In the editor: ${hasSuggestions ? 'offers the edit where it is safe alone' : 'reports only'}`,
    `- Codemod: ${hasCodemod(name) ? `\`eslint-plugin-unblock/dist/codemods/${name}.js\`` : docs.withoutCodemod}`,
    '',
  ].join('\n');
}

function rulesTable(page) {
  const folder = posix.relative(posix.dirname(page), 'docs/rules');
  const rows = Object.entries(plugin.rules).map(([name, { meta }]) => [
    `[${name}](${posix.join(folder, `${name}.md`)})`,
    meta.docs.description,
    presetsOf(name).join(', '),
    hasCodemod(name) ? 'yes' : '',
  ]);
  return table(['rule', 'reports', 'presets', 'codemod'], rows);
}

function optionsTable(name) {
  const { schema, defaultOptions } = plugin.rules[name].meta;
  const rows = Object.entries(schema[0].properties).map(([option, { type, enum: values, items, description }]) => [
    `\`${option}\``,
    values?.map((value) => `\`'${value}'\``).join(' or ') ?? (items ? `${type} of ${items.type}s` : type),
    `\`${JSON.stringify(defaultOptions[0][option]).replaceAll('"', "'")}\``,
    description,
  ]);
  return table(['option', 'value', 'default', 'meaning'], rows);
}

function refusalHeader(code) {
  const refused = REFUSALS[code];
  const why = refused ?? SKIPS[code];
  if (why === undefined) throw new Error(`There is no refusal or skip "${code}".`);
  return `# ${code}\n\n${refused === undefined ? 'The call is skipped' : 'The call stays as it is'}, because ${why}.\n`;
}

function codesTable(codes) {
  return table(['code', 'because'], Object.entries(codes).map(([code, why]) => [`[\`${code}\`](${code}.md)`, why]));
}

function presetsOf(name) {
  return PRESETS.filter((preset) => [plugin.configs[preset]].flat().some((config) => config && ruleIn(config, name)));
}

function ruleIn(config, name) {
  const severity = [config.rules?.[`unblock/${name}`]].flat()[0];
  return severity !== undefined && severity !== 'off' && severity !== 0;
}

function hasCodemod(name) {
  return existsSync(new URL(`../../codemods/${name}.ts`, import.meta.url));
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
