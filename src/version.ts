/** The version that records carry as `generator.version`; a test holds it to package.json. */
export const VERSION = '0.1.0';
