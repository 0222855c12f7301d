import fc from "fast-check";

// A mutant is dead at its first failure: looking for the smallest one takes thousands of runs more.
fc.configureGlobal({ endOnFailure: true });

export default fc;
