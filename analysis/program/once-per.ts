/**
 * Finds the answer about each subject (a module, a call graph) once, and forgets it together with the subject. The answer may
 * depend on nothing but the subject, which may not change.
 */
export function oncePer<Subject extends object, Answer>(find: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    let found = known.get(subject);
    if (found === undefined) known.set(subject, (found = { answer: find(subject) }));
    return found.answer;
  };
}

/** The same about a subject within another one: a file as one call graph sees it. */
export function oncePerPair<Outer extends object, Inner extends object, Answer>(find: (outer: Outer, inner: Inner) => Answer): (outer: Outer, inner: Inner) => Answer {
  const within = oncePer((outer: Outer) => oncePer((inner: Inner) => find(outer, inner)));
  return (outer, inner) => within(outer)(inner);
}
