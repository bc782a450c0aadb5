import type { NameStep } from '../origin.ts';

/** What a text becomes, step by step. */
export const nameAfter = (steps: readonly NameStep[], text: string): string => steps.reduce(after, text);

function after(text: string, step: NameStep): string {
  switch (step.how) {
    case 'replace':
      return step.flags === undefined ? text.replace(step.found, step.by) : text.replace(new RegExp(step.found, step.flags), step.by);
    case 'slice':
      return text.slice(step.from, step.to);
    case 'basename':
      return withoutEnding(text.slice(text.lastIndexOf('/') + 1), step.ending);
    case 'stem':
      return text.slice(text.lastIndexOf('/') + 1).replace(/(.)\.[^.]*$/, '$1');
    case 'before':
      return text.split(step.text)[0] ?? '';
    case 'lower':
      return text.toLowerCase();
    case 'upper':
      return text.toUpperCase();
  }
}

const withoutEnding = (text: string, ending: string): string => (ending !== '' && text !== ending && text.endsWith(ending) ? text.slice(0, -ending.length) : text);
