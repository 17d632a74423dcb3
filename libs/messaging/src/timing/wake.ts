/** A bell for one waiting loop: rung while nobody waits, it ends the next wait at once. */
export class Wake {
  #set = false;
  #ring: (() => void) | undefined;

  set(): void {
    this.#set = true;
    this.#ring?.();
  }

  /**
   * Waits until the bell rings, `ms` at most. With `onlyUntil` the ring counts only when the condition holds: a
   * back-off must not end because there is more of what just failed.
   */
  async wait(ms: number, { onlyUntil }: { onlyUntil?: () => boolean } = {}): Promise<void> {
    const counts = (): boolean => this.#set && (onlyUntil?.() ?? true);
    if (!counts()) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#ring = () => {
          if (!counts()) return;
          clearTimeout(timer);
          resolve();
        };
      });
      this.#ring = undefined;
    }
    this.#set = false;
  }
}
