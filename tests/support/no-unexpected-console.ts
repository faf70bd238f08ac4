import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

let errors: MockInstance<typeof console.error>;

// A complaint on the console that no test expects is a fault that nobody looked at.
beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

afterEach(() => {
  const complaints = errors.mock.calls;
  errors.mockRestore();
  expect(complaints).toEqual([]);
});
