import { fnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Obstacle } from '../site.ts';
import { isKeptPublic, type Study } from '../study.ts';

/** A public function whose name and type must stay. A constructor has no other form that could stand beside it. */
export function keptPublicObstacle(study: Study, module: Module, fn: Fn): Obstacle | undefined {
  const key = fnKey(module.file, fn.id);
  if (!isKeptPublic(study, key)) return undefined;
  const hint = fn.kind === 'constructor' ? '--exports break changes it' : '--exports twin adds an async form beside it, --exports break changes it';
  return { code: 'public-export', message: `'${fn.name ?? 'the function'}' is public as '${study.surface.functions.get(key) ?? ''}'`, hint, file: module.file, at: fn.nameRange ?? fn };
}
