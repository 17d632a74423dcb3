import { SETTINGS, TELEMETRY_SETTINGS, type Setting, type SettingKind } from './schema.js';

const hint = (kind: SettingKind): string => {
  switch (kind.type) {
    case 'choice':
      return ` (${kind.values.join(', ')})`;
    case 'switch':
      return ' (on, off)';
    case 'integer':
      return ` (${kind.min} to ${kind.max})`;
    case 'key':
      return ` (base64, ${kind.bytes} bytes or more: openssl rand -base64 ${kind.bytes})`;
    case 'duration':
      return ` (ISO 8601, ${kind.leastDays} days or more)`;
    case 'text':
    case 'url':
    case 'addresses':
      return '';
  }
};

const entry = (name: string, { kind, fallback, help }: Setting): string =>
  fallback === null
    ? `# Mandatory. ${help}${hint(kind)}\n${name}=\n`
    : `# ${help}${hint(kind)}\n# ${name}=${fallback}\n`;

/** The text of `.env.example`, generated from the schema. */
export const envExample = (): string =>
  [
    ...Object.entries<Setting>(SETTINGS).map(([name, setting]) => entry(name, setting)),
    ...Object.entries(TELEMETRY_SETTINGS).map(([name, help]) => `# ${help}\n# ${name}=\n`),
  ].join('\n');
