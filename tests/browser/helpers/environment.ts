// What `cargo xtask test` tells the specs.

function told(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests with \`cargo xtask test --only browser\``);
  return value;
}

export const environment = {
  /** The server under test. */
  golive: () => told('GOLIVE_BIN'),
  chromium: () => told('GOLIVE_CHROMIUM'),
  /** A folder with the demonstration project as it was made once: `golive.db` and `files/`. */
  demo: () => told('GOLIVE_DEMO'),
  /** Where screenshots and logs of failures go. */
  output: () => told('GOLIVE_TEST_OUTPUT'),
  /** Where the pictures of docs/tour.md go. */
  tour: () => told('GOLIVE_TOUR'),
};
