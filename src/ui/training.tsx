// Starts the training room by itself, with the handbook and the chart: one file, without a server (`npm run build:training`).
// Before any other sheet: its first statement fixes the order of the cascade layers.
import './styles.css';
import { RouterProvider } from '@tanstack/react-router';
import { ownClock } from './alone/own-clock.ts';
import { startAlone } from './alone/start-alone.tsx';
import { newAloneRouter } from './alone-routes.tsx';

await startAlone(<RouterProvider router={newAloneRouter()} />, ownClock);
