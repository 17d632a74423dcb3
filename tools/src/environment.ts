/** A setting of the tools themselves; the hub's own are read by its processes. */
export const setting = (name: 'DATA_DIR' | 'HTTP_PORT' | 'LOG_LEVEL'): string | undefined =>
  process.env[name];

/** What a child process needs of the system to find programs and folders: nothing of this process' own settings. */
export const systemEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Where spans go, as the OpenTelemetry SDK of each process is told; empty when nobody asked for them. */
export const telemetryEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name.startsWith('OTEL_') && value !== undefined ? [[name, value]] : [],
    ),
  );
