// The scenarios a trainer can choose from: ours, the rare turns, and their own.
import '../training.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Scenario } from '../../../scenarios/training/scenario.ts';
import { rareTurns } from '../../../scenarios/training/rare-turns.ts';
import { scenarios } from '../../../scenarios/training/scenarios.ts';
import { Fold } from '../../parts/kit/fold.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { TrainingBanner } from '../words/banner.tsx';
import { texts } from '../words/texts.ts';
import { OwnList } from './own-list.tsx';
import { CoverageFigure } from './coverage-figure.tsx';

export function TrainingPage() {
  const { t } = useLanguage(texts);
  const [showsRare, setShowsRare] = useState(false);
  return (
    <div className="page training">
      <PageHead title={t.title} lead={t.lead} />
      <TrainingBanner />
      <section className="training-part" aria-labelledby="scenarios">
        <h2 id="scenarios" className="panel-title">
          {t.scenarios}
        </h2>
        <p className="soft">{t.scenariosLead}</p>
        <ScenarioCards scenarios={scenarios} level={3} />
        <Fold level={3} title={t.rareTurns} note={t.rareTurnsNote(rareTurns.length)} isOpen={showsRare} onOpen={setShowsRare}>
          <p className="soft">{t.rareTurnsLead}</p>
          <ScenarioCards scenarios={rareTurns} level={4} />
          <CoverageFigure />
        </Fold>
      </section>
      <OwnList />
    </div>
  );
}

type CardsProps = { readonly scenarios: readonly Scenario[]; readonly level: 3 | 4 };

/** The whole card can be pressed; its name is the title alone. */
function ScenarioCards({ scenarios: shown, level }: CardsProps) {
  const { lang, t } = useLanguage(texts);
  const Title = level === 3 ? 'h3' : 'h4';
  return (
    <ul className="training-cards">
      {shown.map(({ name, title, story, stops }) => (
        <li key={name} className="training-card">
          <Title className="training-card-title">
            <Link to="/training/$name" params={{ name }}>
              {title[lang]}
            </Link>
          </Title>
          <p className="training-card-story">{story[lang]}</p>
          <p className="training-card-note">{t.stops(stops.length)}</p>
        </li>
      ))}
    </ul>
  );
}
