/**
 * `derive`, computed once for each report, because several renderers need the same. Callers share the result and must
 * not change it; nor may they change the report afterwards.
 */
export function oncePerReport<From extends object, To>(derive: (report: From) => To): (report: From) => To {
  const known = new WeakMap<From, { derived: To }>();
  return (report) => {
    const before = known.get(report);
    if (before !== undefined) return before.derived;
    const derived = derive(report);
    known.set(report, { derived });
    return derived;
  };
}
