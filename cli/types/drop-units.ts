import type { Plan, PlannedCall, Unit } from '../../analysis/plan/plan.ts';

/** The plan without some units: their files stay as they are, and their calls are refused with the reason. */
export function withoutUnits(plan: Plan, reasons: ReadonlyMap<Unit, string>): Plan {
  const droppedFiles = new Set([...reasons.keys()].flatMap(({ files }) => files));
  const byId = new Map([...reasons].map(([{ id }, reason]) => [id, reason]));
  return {
    calls: plan.calls.map((call) => refusedIn(call, byId)),
    units: plan.units.map((unit) => {
      const dropReason = reasons.get(unit);
      return dropReason === undefined ? unit : { ...unit, edits: [], status: 'dropped', dropReason };
    }),
    functions: plan.functions.filter(({ file }) => !droppedFiles.has(file)),
    publicChanges: plan.publicChanges.filter(({ file }) => !droppedFiles.has(file)),
  };
}

function refusedIn(call: PlannedCall, reasons: ReadonlyMap<string, string>): PlannedCall {
  const reason = call.unit === undefined ? undefined : reasons.get(call.unit);
  if (reason === undefined || call.status !== 'migrated') return call;
  const { finding, unit } = call;
  const { file, start, end, chain } = finding;
  const refusal = { code: 'unit-dropped' as const, message: reason, hint: 'write out the types that the compiler misses there, or migrate this part by hand', file, start, end, chain };
  return { finding, status: 'refused', refusal, ...(unit === undefined ? {} : { unit }) };
}
