/** Compares a number with a published one, within a share of it. */
import { expect } from 'vitest';

export function expectNear(found: number, published: number, share: number): void {
  expect(Math.abs(found / published - 1), `${found} against ${published}`).toBeLessThanOrEqual(share);
}
