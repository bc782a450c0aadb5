import { satisfies, validRange } from 'semver';
import { describe, expect, it } from 'vitest';
import { callbackModels } from '../../catalog/callbacks/index.ts';
import type { CallbackModel } from '../../catalog/callbacks/model.ts';

const placeOf = ({ callback }: CallbackModel): number => ('argument' in callback ? callback.argument : 'from' in callback ? callback.from : 'of' in callback ? callback.of : 0);

describe('models of callbacks', () => {
  it('have names of their own', () => {
    const ids = callbackModels.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(callbackModels.map((model) => [model.id, model] as const))('%s is well-formed', (_id, model) => {
    const { calls } = model;
    const named = 'paths' in calls ? calls.paths : 'names' in calls ? calls.names : [];
    expect(named.length > 0).toBe(calls.how !== 'given');
    expect(new Set(named).size).toBe(named.length);
    expect(named.every((name) => name !== '' && name.trim() === name)).toBe(true);
    if ('modules' in calls) expect(calls.modules.length).toBeGreaterThan(0);
    expect(Number.isInteger(placeOf(model)) && placeOf(model) >= 0).toBe(true);
    expect(model.verified.length).toBeGreaterThan(5);
    if (model.versions !== undefined) expect(validRange(model.versions)).not.toBeNull();
  });

  it('name a parameter for errors only where errors are routed', () => {
    expect(callbackModels.filter(({ errors, thrown }) => errors !== undefined && thrown !== 'routed').map(({ id }) => id)).toEqual([]);
  });

  it('give only what there is, and all that only another one gives', () => {
    const given = new Set(callbackModels.flatMap(({ gives }) => gives ?? []).flatMap(({ as }) => as ?? []));
    expect([...given].filter((id) => !callbackModels.some((model) => model.id === id))).toEqual([]);
    expect(callbackModels.filter(({ id, calls }) => calls.how === 'given' && !given.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('wait only for what cannot be needed at once', () => {
    expect(callbackModels.filter(({ when, result }) => when === 'before-return' && result === 'adopted').map(({ id }) => id)).toEqual([]);
  });

  it('tell the order of what they ignore, or are not relied on', () => {
    const later = callbackModels.filter(({ when, result, calls }) => when !== 'before-return' && result === 'ignored' && calls.how !== 'name' && calls.how !== 'method');
    expect(later.filter(({ order }) => order === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('begin with the ranges of newer versions', () => {
    const express = callbackModels.filter(({ id }) => id.startsWith('express') && id.endsWith('route'));
    expect(express.map(({ versions }) => versions ?? 'any')).toEqual(['>=5', 'any']);
    expect(satisfies('5.1.0', '>=5')).toBe(true);
  });
});
