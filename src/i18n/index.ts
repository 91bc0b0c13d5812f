export * from './catalogue.js'
export * from './dates.js'
export * from './languages.js'
export { ROOT } from './root.js'
