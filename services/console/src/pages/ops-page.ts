import { html } from './html.js';
import { layout } from './layout.js';

/** `/ops`: the frame of the operators' page; assets/ops.js fills it from /v1/ops with the operator's own token. */
export const opsPage = (tokenEndpoint: string | null): string =>
  layout({
    title: 'Operations',
    at: '/ops',
    look: 'wide',
    scripts: ['/assets/ops.js'],
    body: html`
      <h1>Operations</h1>
      <noscript
        ><p class="notice bad">
          This page asks the hub with your token, and needs JavaScript for that.
        </p></noscript
      >
      <form id="sign-in" class="panel" method="post" autocomplete="off">
        <div class="fields">
          ${
            tokenEndpoint === null
              ? ''
              : html`<label>Client <input name="client" value="hub-operator" spellcheck="false" /></label>
                  <label>Secret <input name="secret" type="password" autocomplete="off" /></label>
                  <span class="or">or</span>`
          }
          <label class="grow">Access token <input name="token" type="password" autocomplete="off" /></label>
          <button type="submit">Show flows</button>
        </div>
        <p class="hint">
          Needs the role operator. The token stays in this page and is forgotten when you leave it.
        </p>
      </form>
      <p id="message" class="notice" role="status" hidden></p>
      <div id="board" data-token-endpoint="${tokenEndpoint ?? ''}" hidden>
        <section class="tiles" aria-label="Sums">
          <div class="tile"><b id="sum-lag">0</b><span>messages waiting</span></div>
          <div class="tile"><b id="sum-oldest">0 s</b><span>oldest waiting</span></div>
          <div class="tile"><b id="sum-parked">0</b><span>parked keys</span></div>
          <div class="tile"><b id="sum-dead">0</b><span>dead letters</span></div>
        </section>
        <h2>Flows <small id="at"></small></h2>
        <div class="scroll"><table id="flows"></table></div>
        <h2>Causes</h2>
        <div class="scroll"><table id="causes"></table></div>
        <h2>Parked keys</h2>
        <div class="scroll"><table id="parked-keys"></table></div>
        <h2>Dead letters</h2>
        <div class="scroll"><table id="dead-letters"></table></div>
      </div>
      <dialog id="act">
        <form method="dialog">
          <h2 id="act-title">Redrive</h2>
          <p id="act-what"></p>
          <label>Reason <textarea name="reason" rows="3" required maxlength="10000"></textarea></label>
          <p class="hint">The reason is kept; do not name persons in it.</p>
          <menu>
            <button value="cancel" formnovalidate class="quiet">Cancel</button>
            <button value="go" id="act-go">Redrive</button>
          </menu>
        </form>
      </dialog>
    `,
  });
