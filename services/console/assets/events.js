// Shows /asyncapi.json with the AsyncAPI component, which is served from here too.
'use strict';

window.AsyncApiStandalone.render(
  {
    schema: { url: '/asyncapi.json' },
    config: {
      // Each operation lists its messages: once more by themselves they would only make the page longer.
      show: { sidebar: true, errors: true, messages: false },
      expand: { messageExamples: false },
    },
  },
  document.getElementById('events'),
);
