/**
 * Where the app begins: the plans of this computer, the bin, templates, and the way to a file.
 */
import { useEffect, useState } from 'react';
import { useAction } from '#renderer/actions';
import { ports } from '#renderer/host';
import { openDialog, whenIdle } from '#renderer/session';
import { Button } from '#renderer/ui';
import { loadBeyondHome } from '../beyond-home-store';
import { Mark } from '../Mark';
import { BinView } from './BinView';
import styles from './Home.module.css';
import { HomeSearch } from './HomeSearch';
import { greeting } from './home-words';
import { NewPlanDialog } from './NewPlanDialog';
import { PlanCardView } from './PlanCardView';
import { SampleCard } from './SampleCard';
import { TemplateCard } from './TemplateCard';
import { homeTemplates } from './template-list';
import { useDeskList } from './use-desk-list';
import { useTemplatePictures } from './use-template-pictures';

export function Home() {
  const { list, refresh } = useDeskList();
  const [place, setPlace] = useState<'plans' | 'bin'>('plans');
  const [template, setTemplate] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const shown = list !== null;
  const pictures = useTemplatePictures(homeTemplates);
  useEffect(() => {
    // So that opening a plan need not wait for the workspace. A fault is said when one does.
    if (shown) return whenIdle(() => void loadBeyondHome().catch(() => undefined));
  }, [shown]);
  if (!list) return <main className={styles.home} aria-busy="true" />;
  if (place === 'bin')
    return <BinView bin={list.bin} onBack={() => setPlace('plans')} onChanged={() => void refresh()} />;
  const first = list.plans.length === 0;
  return (
    <main className={styles.home}>
      <div className={styles.page}>
        <HomeHead first={first} />
        {first ? null : <HomeSearch query={query} onQuery={setQuery} />}
        {query.trim() === '' || first ? (
          <>
            <section className={styles.section} aria-labelledby="your-plans">
              <div className={styles.line}>
                <h2 id="your-plans">{first ? 'See how it works' : 'Your plans'}</h2>
                {list.bin.length === 0 ? null : (
                  <Button look="plain" size="small" onClick={() => setPlace('bin')}>
                    Bin ({list.bin.length})
                  </Button>
                )}
              </div>
              <ul className={styles.cards}>
                {list.plans.map((card) => (
                  <PlanCardView key={card.id} card={card} onChanged={() => void refresh()} />
                ))}
                <SampleCard large={first} />
              </ul>
            </section>
            <section className={styles.section} aria-labelledby="templates">
              <div className={styles.line}>
                <h2 id="templates">{first ? 'Or begin your own plan' : 'Start from a template'}</h2>
              </div>
              <ul className={styles.cards}>
                {homeTemplates.map((entry) => (
                  <TemplateCard
                    key={entry.id}
                    template={entry}
                    picture={pictures.get(entry.id) ?? ''}
                    onChoose={() => setTemplate(entry.id)}
                  />
                ))}
              </ul>
            </section>
          </>
        ) : null}
      </div>
      {template === null ? null : <NewPlanDialog template={template} onClose={() => setTemplate(null)} />}
    </main>
  );
}

function HomeHead({ first }: { readonly first: boolean }) {
  const file = useAction('file.open');
  const hello = greeting(new Date(ports.now()));
  return (
    <header className={styles.head}>
      <Mark size={46} />
      <div className={styles.words}>
        <h1 className={styles.greeting}>{first ? `${hello}. Where shall we begin?` : `${hello}. Which plan today?`}</h1>
        <p className={styles.lead}>Everything stays on this computer. Nothing here needs the internet.</p>
      </div>
      <div className={styles.tools}>
        <Button icon="folder-open" onClick={file.run}>
          Open a file
        </Button>
        <Button look="filled" icon="plus" onClick={() => openDialog('new-plan')}>
          New plan
        </Button>
      </div>
    </header>
  );
}
