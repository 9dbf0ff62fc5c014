import fc from "fast-check";

// In CI a property is tried on the same values each time, so that a change fails for what it did; elsewhere the values
// differ from run to run, which is how new cases are found.
if (process.env["CI"] !== undefined) fc.configureGlobal({ seed: 20_261_124 });
