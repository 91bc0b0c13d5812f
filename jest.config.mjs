// ESM mode: unified and remark are ESM only. swc strips types; `tsc --noEmit` is what checks them.
export default {
  testEnvironment: 'node',
  // A busy machine is not a fault: what is slow is measured in bench/.
  testTimeout: 60_000,
  roots: ['<rootDir>/tests'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
}
