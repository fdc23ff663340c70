// Starts the player of QA by itself: one file, without a server, also from a stick (`npm run build:player`).
// Before any other sheet: its first statement fixes the order of the cascade layers.
import './styles.css';
import { AloneFrame } from './alone/alone-frame.tsx';
import { nowhere } from './alone/nowhere.ts';
import { startAlone } from './alone/start-alone.tsx';
import { QualityRoom } from './quality/quality-room.tsx';

await startAlone(
  <AloneFrame>
    <QualityRoom />
  </AloneFrame>,
  nowhere,
);
