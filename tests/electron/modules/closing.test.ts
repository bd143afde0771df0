import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeWindows } from './fake-windows';

const electron = vi.hoisted(() => ({
  app: { on: vi.fn(), quit: vi.fn() },
  dialog: { showMessageBox: vi.fn() },
}));
vi.mock('electron', () => electron);

const PATIENCE = 10_000;

async function twoWindows() {
  const { enableClosing } = await import('../../../electron/modules/closing');
  const fake = createFakeWindows();
  const closing = enableClosing(fake.windows, { note: () => undefined });
  return { ...fake, closing, first: fake.open(1), second: fake.open(2) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  return () => vi.useRealTimers();
});

test('a window that is closed waits for the word of its own page, and of no other', async () => {
  const { closing, emit, first, second } = await twoWindows();
  expect(first.askToClose()).toBe(false);
  expect(emit).toHaveBeenCalledExactlyOnceWith(first, 'closing', null);
  closing.answer(2, false);
  expect(first.isDestroyed()).toBe(false);
  closing.answer(1, true);
  expect(first.isDestroyed()).toBe(true);
  expect(second.isDestroyed()).toBe(false);
});

test('when the app is to end each window waits by itself: one that stays keeps none of the others', async () => {
  const { closing, first, second } = await twoWindows();
  expect([first.askToClose(), second.askToClose()]).toEqual([false, false]);
  closing.answer(2, true);
  closing.answer(1, false);
  expect([first.isDestroyed(), second.isDestroyed()]).toEqual([false, true]);
  await vi.advanceTimersByTimeAsync(PATIENCE * 2);
  expect(electron.dialog.showMessageBox).not.toHaveBeenCalled();
});

test('the user is asked about the page that stays silent, in its window', async () => {
  electron.dialog.showMessageBox.mockResolvedValue({ response: 1 });
  const { closing, first, second } = await twoWindows();
  first.askToClose();
  second.askToClose();
  closing.answer(2, false);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(electron.dialog.showMessageBox).toHaveBeenCalledExactlyOnceWith(first, expect.anything());
  expect([first.isDestroyed(), second.isDestroyed()]).toEqual([true, false]);
});

test('a window whose page is gone just closes, and the page in another keeps its say', async () => {
  const { first, second } = await twoWindows();
  first.webContents.emit('render-process-gone');
  expect([first.askToClose(), second.askToClose()]).toEqual([true, false]);
});
