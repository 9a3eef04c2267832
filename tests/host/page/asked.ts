/** Whether the page runs on a Mac, where Cmd is the key that Ctrl is elsewhere. */
export const isMac = navigator.userAgent.includes('Macintosh');
export const isWindows = navigator.userAgent.includes('Windows');

const query = new URLSearchParams(location.search);

/** What the address of the page asks for. */
export const asked = {
	theme: query.get('theme') ?? 'light',
	isPhone: query.get('phone') === '1',
	language: query.get('lang') ?? 'en',
	/** The day that the page takes for today; null for the real one. */
	today: query.get('today'),
	/** Whether the metadata cache fills late, as in a vault the app sees for the first time. */
	isSlow: query.get('slow') === '1',
	/** Whether the core plugin Bases is turned off. */
	hasNoBases: query.get('bases') === 'off',
	/** Whether even `app.setting` is missing, which the typings do not declare but many plugins use. */
	isDocumentedOnly: query.get('documented') === '1',
};

/** Moves the page's clock to the day asked for; from there it goes on. */
export function shiftClock(today: string | null): void {
	if (today === null) return;
	const Real = Date;
	const [year = 2026, month = 1, day = 1] = today.split('-').map(Number);
	const now = new Real();
	const there = new Real(year, month - 1, day, now.getHours(), now.getMinutes(), now.getSeconds(), now.getMilliseconds());
	const shift = there.getTime() - now.getTime();
	const Shifted = new Proxy(Real, {
		construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [target.now() + shift] : given, newTarget) as object,
		apply: (target) => new target(target.now() + shift).toString(),
		get: (target, key, receiver) => (key === 'now' ? () => target.now() + shift : (Reflect.get(target, key, receiver) as unknown)),
	});
	Reflect.set(window, 'Date', Shifted);
}

/** Gives the page the classes of the app's body: `theme-light` or `theme-dark`, and on phones `is-mobile is-phone`. */
export function dressBody({ theme, isPhone, language }: typeof asked): void {
	const themes = theme === 'contrast' ? ['theme-dark', 'is-high-contrast'] : [theme === 'dark' ? 'theme-dark' : 'theme-light'];
	document.body.classList.add('app-container', ...themes, ...(isPhone ? ['is-mobile', 'is-phone'] : ['is-desktop']));
	document.documentElement.lang = language;
}
