/**
 * `derive`, made once for each report: several renderers, and several sections of one, ask for the same. What it returns
 * is shared, and not to be changed.
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
