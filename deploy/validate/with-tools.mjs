export const checkWithTools = async () => {};
