import { afterEach, expect, test, vi } from 'vitest';
import { templates } from '#shared/templates';
import { begin } from '../../../../renderer/app/home/plan-deeds';
import { clearNotices, noticeStore } from '../../../../renderer/session/notices';

afterEach(() => {
  vi.restoreAllMocks();
  clearNotices();
});

test('a template that can’t be loaded is said, and no plan begins', async () => {
  vi.spyOn(templates.journey, 'load').mockRejectedValueOnce(new Error('gone'));
  expect(await begin('journey')).toBe(false);
  expect(noticeStore.getState().notices).toMatchObject([
    { tone: 'warning', text: 'This template could not be opened. Nothing was changed.' },
  ]);
});
