// In CI a failure shall be the change's, not chance's: properties draw from one seed there, from another one each time elsewhere.
if (process.env.CI) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 2026 });
}
