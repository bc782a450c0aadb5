import type { Rule } from 'eslint';
import { orderEdits } from '../analysis/edit.ts';
import { explainFinding } from '../analysis/explain.ts';
import type { Finding, RuleName } from '../analysis/findings/finding.ts';
import { reported } from '../analysis/findings/report.ts';
import { withSuggestion } from '../analysis/plan/suggest.ts';
import { isByHand } from '../analysis/program/project/by-hand.ts';
import { findingsOf, isAboutBlocking } from './findings-of.ts';
import { mayReportBlocking } from './first-look.ts';
import { presetAt, type Preset } from './levels.ts';
import { DEFAULT_OPTIONS, OPTIONS_SCHEMA, optionsOf } from './options.ts';
import { readLinted } from './read-file.ts';

const DOCS = 'https://github.com/unblock-js/eslint-plugin-unblock/blob/main/docs/rules/';

export interface RuleInfo {
  readonly name: RuleName;
  readonly description: string;
  /** The presets that switch it on, the quietest first; `all` holds every rule. */
  readonly presets: readonly [Preset, ...Preset[]];
  /** Why there is no codemod of the same name. */
  readonly withoutCodemod?: string;
  /** A suggestion mends nothing that is wrong. */
  readonly type?: 'problem' | 'suggestion';
}

/** What ESLint knows about a rule, and what the presets and the docs are made from. */
export interface UnblockRule extends Rule.RuleModule {
  readonly meta: Rule.RuleMetaData & {
    readonly docs: {
      readonly description: string;
      readonly url: string;
      readonly recommended: boolean;
      readonly presets: readonly Preset[];
      /** Why there is no codemod of the same name. */
      readonly withoutCodemod?: string;
    };
  };
}

/** A rule that reports the findings of its name: judging is done in the analysis, here is only the wiring. */
export function findingRule({ name, description, presets, withoutCodemod, type = 'problem' }: RuleInfo): UnblockRule {
  return {
    meta: {
      type,
      docs: { description, url: `${DOCS}${name}.md`, recommended: presets.includes('recommended'), presets: [...new Set<Preset>([...presets, 'all'])], ...(withoutCodemod === undefined ? {} : { withoutCodemod }) },
      languages: ['js/js'],
      hasSuggestions: true,
      schema: OPTIONS_SCHEMA,
      defaultOptions: [DEFAULT_OPTIONS],
      messages: {
        finding: '{{what}} {{why}} {{instead}}',
        suggestion: '{{edit}}',
        unavailable: 'The parser of this plugin cannot be loaded, so its rules report nothing: install the optional dependencies of oxc-parser for this platform.',
      },
    },
    create: (context) => ({
      Program() {
        if (!isByHand(context.sourceCode.text)) return;
        const { level, allow } = optionsOf(context.options);
        const preset = presetAt(level, presets);
        if (isAboutBlocking(name) && !mayReportBlocking(context, preset)) return;
        const found = findingsOf(context, name, allow, preset);
        if (found === undefined) sayOnce(context);
        else for (const finding of found) if (finding.rule === name && reported(finding, preset)) report(context, suggested(context, finding));
      },
    }),
  };
}

/** The plan is asked only for what is reported. */
function suggested(context: Rule.RuleContext, finding: Finding): Finding {
  const { alone } = readLinted(context);
  return alone === undefined ? finding : withSuggestion(alone, finding);
}

let said = false;

/** One file of the run fails, so that a gate which checks nothing is not taken for one that passed. */
function sayOnce(context: Rule.RuleContext): void {
  if (!said) context.report({ loc: { line: 1, column: 0 }, messageId: 'unavailable' });
  said = true;
}

function report(context: Rule.RuleContext, finding: Finding): void {
  const { sourceCode } = context;
  const loc = { start: sourceCode.getLocFromIndex(finding.start), end: sourceCode.getLocFromIndex(finding.end) };
  context.report({ loc, messageId: 'finding', data: { ...explainFinding(finding) }, suggest: suggestions(finding) });
}

/** ESLint can change only the file it lints, so an edit that needs a second file is left to `unblock migrate`. */
function suggestions(finding: Finding): Rule.SuggestionReportDescriptor[] {
  const { suggestion, file } = finding;
  if (suggestion === undefined || suggestion.edits.some((edit) => edit.file !== file)) return [];
  return [
    {
      messageId: 'suggestion',
      data: { edit: suggestion.message },
      fix: (fixer) => orderEdits(suggestion.edits).map(({ start, end, text }) => fixer.replaceTextRange([start, end], text)),
    },
  ];
}
