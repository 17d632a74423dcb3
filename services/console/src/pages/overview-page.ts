import { html } from './html.js';
import { layout } from './layout.js';

const card = (href: string, title: string, text: string) =>
  html`<a class="card" href="${href}"><strong>${title}</strong><span>${text}</span></a>`;

/** `/`: what this hub is and where to go on. */
export const overviewPage = (isReady: boolean): string =>
  layout({
    title: 'Overview',
    at: '/',
    body: html`
      <h1>Cross-border firearm tracing</h1>
      <p class="lead">
        This hub carries trace requests for recovered firearms from one national contact point to the next: it
        reads the markings, finds the country that may know the owner, asks there, and brings every answer
        back to the requester.
      </p>
      <p>
        <span class="badge ${isReady ? 'good' : 'bad'}">${isReady ? 'Ready' : 'Not ready'}</span>
        ${isReady ? 'Every service answers.' : 'At least one service does not answer; requests may be refused for now.'}
        <a href="/health/ready">Health</a>
      </p>
      <h2>For contact points and partner agencies</h2>
      <div class="cards">
        ${card('/docs', 'REST API', 'Every address with its roles, bodies, answers and examples.')}
        ${card('/docs/events', 'Events', 'What the feed tells you, by event type, with an example of each.')}
        ${card('/problems', 'Problems', 'What an error answer means and what to do about it.')}
        ${card('/openapi.json', 'openapi.json', 'OpenAPI 3.1, for generators and tools.')}
        ${card('/asyncapi.json', 'asyncapi.json', 'AsyncAPI 3 of the events.')}
      </div>
      <h2>For operations teams</h2>
      <div class="cards">
        ${card('/ops', 'Flows', 'What is on its way, what waits, what is stuck, and how to set it going again.')}
      </div>
    `,
  });
