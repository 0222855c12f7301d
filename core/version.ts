/** The version of the calculation core. A test holds it equal to package.json's. */
export const CORE_VERSION = "0.2.0";
