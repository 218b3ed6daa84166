/** The only script the page lets run (Content Security Policy); a test holds it to page.ts. */
export const SCRIPT_HASH = 'sha256-HPb2EojtYMQe/DSwhyI0C/L12l8y2pgw0lrLrP/F4l8=';
