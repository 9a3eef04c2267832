/** The browser to run the page in; throws an Error that says what to install where there is none. */
export function findBrowser(): Promise<{ readonly executablePath: string; readonly args: string[]; readonly env: Record<string, string | undefined> }>;
