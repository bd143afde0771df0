export type { Vault, VaultOptions } from './vault';
export { createVault } from './vault';
