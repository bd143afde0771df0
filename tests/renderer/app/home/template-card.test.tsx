import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Template } from '#shared/templates';
import { templates } from '#shared/templates';
import { TemplateCard } from '../../../../renderer/app/home/TemplateCard';
import { useTemplatePictures } from '../../../../renderer/app/home/use-template-pictures';

vi.mock('#renderer/session', () => ({
  whenIdle: (work: () => void) => {
    work();
    return () => undefined;
  },
}));
afterEach(cleanup);

const shown: readonly Template[] = [templates.entitlement, templates.blank];

function Cards() {
  const pictures = useTemplatePictures(shown);
  return (
    <ul>
      {shown.map((template) => (
        <TemplateCard
          key={template.id}
          template={template}
          picture={pictures.get(template.id) ?? ''}
          onChoose={() => undefined}
        />
      ))}
    </ul>
  );
}

test('a template shows its plan in small, one without items nothing, and both say what they are', async () => {
  const { container } = render(<Cards />);
  // Loading a template's words takes long while the machine does much else.
  await waitFor(() => expect(container.querySelectorAll('img')).toHaveLength(1), { timeout: 20_000 });
  const [first, second] = screen.getAllByRole('button');
  expect(first?.querySelector('img')?.src).toMatch(/^data:image\/svg\+xml,/);
  expect(first?.textContent).toContain(templates.entitlement.description);
  expect(second?.textContent).toContain(templates.blank.name);
});
