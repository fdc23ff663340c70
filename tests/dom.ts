// Prepares every screen test: the matchers that speak of what a person sees, and a clean page after each test.
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// There is no screen to scroll here; what is seen after scrolling is looked at in the journeys.
Element.prototype.scrollIntoView = () => {};
