const FIRST_NAMES = words(`Anna Ben Carla David Elena Felix Grace Hannah Igor Julia Karim Laura Marco Nadia Omar Petra Quentin Rosa
	Samuel Tanja Ulrich Vera Walter Xenia Yusuf Zoë José Chloé Søren Márta Łukasz Ines Jonas Klara Leon Mira Nils Olga Paul Rita`);
const LAST_NAMES = words(`Berg Castillo Dubois Ernst Fischer Garcia Hansen Ivanov Jensen Kowalski Lindqvist Moreau Novak Okafor Petersen
	Quinn Rossi Schneider Tanaka Unger Vogel Weber Yilmaz Zimmermann Müller Nuñez Brandt Costa Dietrich Eriksen Farkas Greco Holm
	Jansen Keller Lehmann Marin Nowak Olsen Pereira`);
const COMPANY_WORDS = words(`Alder Beacon Cobalt Drift Ember Fjord Granite Harbour Indigo Juniper Kestrel Lumen Meridian Nordlicht Orchard
	Pinnacle Quarry Ridge Sable Tidal Umbra Verdant Willow Zephyr`);
const COMPANY_KINDS = ['Studio', 'GmbH', 'Labs', 'Partners', 'Logistics', 'Foods', 'Consulting', 'Press'];

/**
 * The name of the nth person; no two numbers give the same name.
 * @param {number} index From 0.
 * @returns {string}
 */
export function namePerson(index) {
	return combine(FIRST_NAMES, LAST_NAMES, index);
}

/**
 * The name of the nth client company; no two numbers give the same name.
 * @param {number} index From 0.
 * @returns {string}
 */
export function nameCompany(index) {
	return combine(COMPANY_WORDS, COMPANY_KINDS, index);
}

/**
 * Counts through every pair before it begins again with a number behind the name.
 * @param {readonly string[]} firsts
 * @param {readonly string[]} lasts
 * @param {number} index
 */
function combine(firsts, lasts, index) {
	const first = firsts[index % firsts.length];
	const last = lasts[Math.floor(index / firsts.length) % lasts.length];
	const lap = Math.floor(index / (firsts.length * lasts.length));
	return lap === 0 ? `${first} ${last}` : `${first} ${last} ${lap + 1}`;
}

/**
 * @param {string} text Words with spaces or line ends between them.
 * @returns {readonly string[]}
 */
function words(text) {
	return text.split(/\s+/);
}
