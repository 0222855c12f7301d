import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Browsers and LibreOffice start within this on a slow machine; it is a bound on hanging, not a speed test.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    // A test file without tests, or a focused one, is a mistake.
    passWithNoTests: false,
    allowOnly: false,
  },
});
