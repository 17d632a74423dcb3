/** Collects what was checked, what is wrong and what could not be checked, and prints each as it comes. */
export class Report {
  #failed = 0;
  #untested = 0;

  /** One check by name: `faults` empty means that it holds. */
  check(name, faults) {
    if (faults.length === 0) {
      console.log(`ok  ${name}`);
      return;
    }
    this.#failed += 1;
    console.log(`FAILED  ${name}`);
    for (const fault of faults) console.log(`    ${fault.trimEnd().replaceAll('\n', '\n    ')}`);
  }

  notTested(what, why) {
    this.#untested += 1;
    console.log(`NOT TESTED: ${what} (${why})`);
  }

  /** 0: all holds; 1: something is wrong; 3: nothing is wrong, but something could not be tested. */
  get exitCode() {
    if (this.#failed > 0) return 1;
    return this.#untested > 0 ? 3 : 0;
  }
}
