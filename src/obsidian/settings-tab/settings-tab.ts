import { normalizePath, PluginSettingTab, type App, type Plugin, type SettingDefinitionItem, type SettingGroupItem } from 'obsidian';
import { flagIds } from '../../core/model/flag';
import { controlValue, isPropertyGroup, settingChange, withKind } from '../../core/settings/change-setting';
import { defaultSettings, type Settings } from '../../core/settings/settings';
import { AddKindModal } from './add-kind-modal';
import type { SettingsTabParts } from './settings-tab-parts';
import { settingControl, statusStates, wrongStatus } from './setting-control';
import { showSeen } from './what-i-see';

/** The settings, drawn by the app from definitions that are made from the one table of settings. */
export class SettingsTab extends PluginSettingTab {
	override icon = 'two-hats';
	readonly #parts: SettingsTabParts;

	constructor(app: App, plugin: Plugin, parts: SettingsTabParts) {
		super(app, plugin);
		this.#parts = parts;
	}

	override getControlValue(key: string): unknown {
		return controlValue(key, this.#parts.settings.current);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const changed = settingChange(key, value, this.#parts.settings.current);
		if (changed !== null) await this.#parts.settings.change(changed);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const words = this.#parts.words();
		const { settings } = words.ui;
		return [
			...this.#parts.settings.wrong.map((wrong) => ({ name: settings.stored(wrong), searchable: false })),
			{ name: settings.seen, render: (setting) => showSeen(setting, this.#parts) },
			{
				type: 'group',
				heading: settings.contacts,
				items: this.#fields('contactTypes', 'contactTags', 'contactFolders', 'readFolders', 'excludedFolders', 'templateFolders'),
			},
			{
				type: 'group',
				heading: settings.reading,
				items: [...this.#fields('logHeadings', 'dateOrder', 'activityTypes', 'campaignFolders', 'language'), this.#propertiesPage()],
			},
			{ type: 'group', heading: settings.writing, items: this.#fields('logPlace', 'conversationFolder', 'conversationTemplate', 'campaignFolder') },
			{
				type: 'group',
				heading: settings.flags,
				items: [
					...flagIds.map((id) => ({ name: words.flagTitle[id], desc: settings.flagWhat, control: { type: 'toggle' as const, key: `flag:${id}` } })),
					...this.#fields(
						'graceDays',
						'quietDays',
						'undecidedDays',
						'reevaluateDays',
						'deliveryDays',
						'lookBackMonths',
						'touchesBeforeStop',
						'longAfterDealMonths',
					),
					...this.#fields('suppressWhileOpen', 'reevaluateEveryClose', 'untaggedEverywhere', 'hasStarted'),
				],
			},
			{
				type: 'group',
				heading: settings.words,
				items: [this.#vocabularyPage(), this.#statusPage(), ...this.#fields('everydayKinds', 'towardsWords', 'sellingWords', 'nextStepWords')],
			},
		];
	}

	#fields(...keys: readonly (keyof Settings)[]): SettingGroupItem[] {
		const { ui } = this.#parts.words();
		const { vault } = this.app;
		const names = {
			isFolder: (path: string) => vault.getFolderByPath(normalizePath(path)) !== null,
			isFile: (path: string) => vault.getFileByPath(normalizePath(path)) !== null,
		};
		return keys.flatMap((key) => {
			const control = settingControl(key, ui, names);
			const [name, desc] = ui.settings.field[key];
			return control === null ? [] : [{ name, desc, aliases: [key], control }];
		});
	}

	#page(key: keyof Settings): { readonly type: 'page'; readonly name: string; readonly desc: string } {
		const [name, desc] = this.#parts.words().ui.settings.field[key];
		return { type: 'page', name, desc };
	}

	#propertiesPage(): SettingGroupItem {
		const { settings } = this.#parts.words().ui;
		return {
			...this.#page('properties'),
			items: Object.keys(defaultSettings.properties)
				.filter(isPropertyGroup)
				.map((group) => ({ name: settings.property(group), desc: settings.oneALine, control: { type: 'textarea', key: `properties:${group}`, rows: 3 } })),
		};
	}

	#statusPage(): SettingGroupItem {
		const { settings } = this.#parts.words().ui;
		return {
			...this.#page('statusWords'),
			items: statusStates.map((state) => ({
				name: settings.status[state],
				desc: settings.oneALine,
				control: {
					type: 'textarea',
					key: `statusWords:${state}`,
					rows: 3,
					validate: (text) => wrongStatus(text, { state, statusWords: this.#parts.settings.current.statusWords }, settings),
				},
			})),
		};
	}

	#vocabularyPage(): SettingGroupItem {
		const { settings } = this.#parts.words().ui;
		const kinds = Object.keys(this.#parts.settings.current.vocabulary).sort();
		return {
			...this.#page('vocabulary'),
			displayValue: () => String(Object.keys(this.#parts.settings.current.vocabulary).length),
			items: [
				{ name: settings.reset, desc: settings.resetWhat, action: () => void this.#useVocabulary({ vocabulary: defaultSettings.vocabulary }) },
				{
					type: 'list',
					emptyState: settings.vocabularyEmpty,
					items: kinds.map((kind) => ({ name: kind, control: { type: 'dropdown', key: `vocabulary:${kind}`, options: { ...settings.roleOf } } })),
					onDelete: (index) => {
						const kind = kinds[index];
						if (kind !== undefined) void this.#useVocabulary(withKind(this.#parts.settings.current, kind, null));
					},
					addItem: {
						name: settings.vocabularyAdd,
						action: () => {
							this.#addKind();
						},
					},
				},
			],
		};
	}

	#addKind(): void {
		const { settings } = this.#parts.words().ui;
		new AddKindModal(this.app, settings, (kind, role) => {
			void this.#useVocabulary(withKind(this.#parts.settings.current, kind, role));
		}).open();
	}

	async #useVocabulary(changed: Partial<Settings>): Promise<void> {
		await this.#parts.settings.change(changed);
		this.update();
	}
}
