import fc from "fast-check";

// A property that takes too long fails before its test times out. It would go on otherwise, beside the files that follow.
const inTime = { interruptAfterTimeLimit: 110_000, markInterruptAsFailure: true };

// In CI a property is tried on the same values each time, so that a change fails for what it did; elsewhere the values
// differ from run to run, which is how new cases are found.
fc.configureGlobal(process.env["CI"] === undefined ? inTime : { ...inTime, seed: 20_261_124 });
