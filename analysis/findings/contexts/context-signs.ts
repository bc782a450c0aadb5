import { callbackModels } from '../../../catalog/callbacks/index.ts';
import type { CallbackModel, CallPattern } from '../../../catalog/callbacks/model.ts';
import { groupBy } from '../../program/group-by.ts';
import { isConfigFile, isTestFile } from '../file-role.ts';
import { isFormText, ON_TEXT } from './by-form.ts';
import { mustNotBlock } from './context.ts';
import { isFrameworkText } from './framework-handlers.ts';
import { ROUTED_CALL } from './registered.ts';

/** What the text of a file tells about the code in it that must not block. It may tell too much, never too little. */
export interface ContextSigns {
  /** Something in the text alone: an async function, a method that runs callbacks by its name, a place that a framework knows. */
  readonly alone: boolean;
  /** Where nothing in the text alone does: modules that run callbacks, if the file or what it imports names one of them. */
  readonly modules: ReadonlySet<string>;
}

const NO_SIGNS: ContextSigns = { alone: false, modules: new Set() };
const ALONE: ContextSigns = { ...NO_SIGNS, alone: true };

/** What is cheap to see comes first: of most files it tells enough. @param words those of `SIGN_WORDS` that stand in the text. */
export function signsIn(file: string, text: string, words: ReadonlySet<string>): ContextSigns {
  if (isTestFile(file) || isConfigFile(file)) return NO_SIGNS;
  if (words.has('async') || GLOBALS.some((names) => names.every((name) => words.has(name)))) return ALONE;
  if (CALLED_BY_NAME.test(text) || CALLED_BACK.test(text) || ON_TEXT.test(text) || SUBCLASS.test(text) || handlesRequests(file, text)) return ALONE;
  const named = [...words].flatMap((word) => BY_NAME.get(word) ?? []).flatMap(({ modules: of, used }) => (used.test(text) ? of : []));
  return { alone: false, modules: new Set([...named, ...THEMSELVES.filter((module) => text.includes(module))]) };
}

/** May something in a file handle requests, by its place or its text? */
export const handlesRequests = (file: string, text: string): boolean => isFrameworkText(file, text) || isFormText(text) || REQUESTED_BY_NAME.test(text) || ROUTED_CALL.test(text);

/** May code of a file run where it must not block? `modules`: what it and its imports name. */
export const mayMatter = ({ alone, modules: wanted }: ContextSigns, modules: ReadonlySet<string>): boolean => alone || [...wanted].some((module) => modules.has(module));

const lastName = (path: string): string | undefined => path.split('.').filter((name) => name !== '()' && name !== 'prototype' && name !== 'default').at(-1);

const MODELS = callbackModels.filter(({ context }) => context !== undefined && mustNotBlock(context));

const namesOf = (calls: CallPattern): readonly string[] => ('paths' in calls ? calls.paths : 'names' in calls ? calls.names : []).flatMap((path) => lastName(path) ?? []);

/** What follows the name of a method that is called: type arguments, `?.`, `.call`. Comments may stand anywhere. */
const CALLED = String.raw`\b\s*(?:[(<?/]|\.\s*call\b)`;

/** The first argument is a path or a regular expression. */
const ROUTED = String.raw`\b[^;{}'"\`]{0,200}?(?:['"\`][/*]|[(,]\s*/)`;

const named = (events: readonly string[]): string => String.raw`\b[^;{}'"\`]{0,200}?['"\`](?:${events.join('|')})['"\`]`;

/** A method that is named by a text is called, or handed on; `Options['get']` is a type. */
const CALLED_ELEMENT = String.raw`\s*(?:\)\s*)*(?:[(<?/!]|\.\s*(?:call|apply|bind)\b)`;

/** How a text uses what a model describes by a method's name: `.then(`, `?.on(`, `.get('/'`, `['on'](`. */
function patternOf({ calls }: CallbackModel): string {
  const names = `(?:${namesOf(calls).join('|')})`;
  const rest = calls.events !== undefined ? named(calls.events) : calls.route === 'required' ? ROUTED : CALLED;
  return String.raw`\.\s*${names}${rest}|['"\`]${names}['"\`]\s*\]${CALLED_ELEMENT}`;
}

const byName = (models: readonly CallbackModel[]): RegExp => new RegExp(models.flatMap((model) => (model.calls.how === 'name' ? [patternOf(model)] : [])).join('|'));

const CALLED_BY_NAME = byName(MODELS);

/** `(error, value) =>`, `function done(err) {`. */
const CALLED_BACK = /\(\s*_*(?:e|er|err|error)\s*(?:[,:?)]|=)|\b(?:err|error)\s*=>/;

/** What a class extends may call its methods. */
const SUBCLASS = /\bclass\b[^{;'"]*?\bextends\b/;

const REQUESTED_BY_NAME = byName(MODELS.filter(({ context }) => context === 'request-handler'));

/** The first and the last name of a path of the global object. */
const GLOBALS = MODELS.flatMap(({ calls }) => (calls.how === 'global' ? calls.paths.map((path) => [...new Set([path.split('.')[0] ?? '', lastName(path) ?? ''])]) : []));

/** Functions of modules that run callbacks; a word that other words follow is prose. Without a name, where the module is itself the function and any name may stand for it. */
const OF_MODULES = MODELS.flatMap(({ calls }) => ('modules' in calls ? calls.modules.flatMap((module) => ('paths' in calls ? calls.paths : calls.names).map((path) => ({ module, name: lastName(path) }))) : []));

const BY_NAME = new Map([...groupBy(OF_MODULES, ({ name }) => name)].map(([name, of]) => [name, { modules: of.map(({ module }) => module), used: new RegExp(String.raw`\.\s*${name}\b|\b${name}\s*(?:[^\w\s$*]|as\b)`) }]));

const THEMSELVES = [...new Set(OF_MODULES.flatMap(({ module, name }) => (name === undefined ? [module] : [])))];

export const SIGN_MODULES: readonly string[] = [...new Set(OF_MODULES.map(({ module }) => module))];

export const SIGN_WORDS: readonly string[] = ['async', ...GLOBALS.flat(), ...BY_NAME.keys()];
