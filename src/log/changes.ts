import { settledWithin } from './time-limit.ts';

/** Those who wait inside an object for it to change; each is woken after every commit. */
export class Changes {
  readonly #notices = new Set<() => void>();

  /** Wakes everybody, to look again. */
  notify(): void {
    for (const notice of this.#notices) notice();
  }

  /** Resolves once `isOver` holds, looked at after every change, or at `end` (epoch milliseconds). */
  async until(end: number, isOver: () => boolean): Promise<void> {
    while (!isOver() && Date.now() < end) {
      let notice = () => {};
      const noticed = new Promise<void>((resolve) => {
        notice = resolve;
      });
      this.#notices.add(notice);
      await settledWithin(end - Date.now(), noticed);
      this.#notices.delete(notice);
    }
  }
}
