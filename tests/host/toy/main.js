'use strict';
/* A plugin by hand: it uses what the page host plays, and writes down what it was told in `window.toy`. */
const obsidian = require('obsidian');

const VIEW = 'toy';
const OTHER = 'toy-other';

class ToyView extends obsidian.ItemView {
	icon = 'toy-brick';
	navigation = false;
	clicks = 0;

	constructor(leaf, told) {
		super(leaf);
		told.push(`made ${VIEW}`);
		this.told = told;
	}

	getViewType() {
		return VIEW;
	}

	getDisplayText() {
		return 'Toy box';
	}

	getState() {
		return { ...super.getState(), clicks: this.clicks };
	}

	async setState(state, result) {
		await super.setState(state, result);
		this.clicks = state?.clicks ?? 0;
		this.draw();
	}

	async onOpen() {
		this.addAction('refresh-cw', 'Draw anew', () => this.draw());
		const draw = () => this.draw();
		this.registerEvent(this.app.metadataCache.on('changed', draw));
		this.registerEvent(this.app.metadataCache.on('resolved', draw));
		this.draw();
	}

	async onClose() {
		this.told.push('closed');
	}

	draw() {
		const notes = this.app.vault.getMarkdownFiles().filter((file) => this.app.metadataCache.getFileCache(file)?.frontmatter?.type === 'contact');
		this.contentEl.empty();
		this.contentEl.createDiv({ cls: 'toy-count', text: `${notes.length} contacts, clicked ${this.clicks} times` });
		const list = this.contentEl.createDiv('toy-list');
		for (const file of notes) this.row(list, file);
	}

	row(list, file) {
		const row = list.createDiv('toy-row');
		const link = row.createEl('a', { text: file.basename, attr: { href: '#' } });
		link.addEventListener('click', (event) => {
			event.preventDefault();
			this.clicks++;
			this.app.workspace.requestSaveLayout();
			void this.app.workspace.getLeaf(obsidian.Keymap.isModEvent(event)).openFile(file, { eState: { line: 2 } });
		});
		link.addEventListener('mouseover', (event) => {
			this.app.workspace.trigger('hover-link', { event, source: VIEW, hoverParent: { hoverPopover: null }, targetEl: link, linktext: file.path });
		});
		const more = row.createEl('button', { cls: 'clickable-icon' });
		obsidian.setIcon(more, 'more-horizontal');
		obsidian.setTooltip(more, 'More');
		more.addEventListener('click', (event) => this.menu(event, file));
	}

	menu(event, file) {
		new obsidian.Menu()
			.addItem((item) =>
				item
					.setTitle('Greet')
					.setIcon('smile')
					.setSection('one')
					.onClick(() => new obsidian.Notice(`Hello ${file.basename}`)),
			)
			.addItem((item) => item.setTitle('Not now').setDisabled(true).setSection('one'))
			.addItem((item) =>
				item
					.setTitle('Wave')
					.setIcon('hand')
					.setSection('two')
					.onClick(() => new obsidian.Notice('Waved', 0)),
			)
			.showAtMouseEvent(event);
	}
}

class OtherView extends obsidian.ItemView {
	icon = 'list';

	getViewType() {
		return OTHER;
	}

	getDisplayText() {
		return 'Other toys';
	}

	async onOpen() {
		window.toy.push(`opened ${OTHER}`);
		this.contentEl.setText('Nothing here yet.');
	}
}

class ToyTab extends obsidian.PluginSettingTab {
	constructor(app, plugin) {
		super(app, plugin);
		this.toy = plugin;
	}

	getSettingDefinitions() {
		const { settings } = this.toy;
		return [
			{
				name: 'Greeting',
				desc: 'What is said first.',
				control: { type: 'text', key: 'greeting', validate: (text) => (text === '' ? 'Say something.' : undefined) },
			},
			{
				type: 'group',
				heading: 'Numbers',
				items: [
					{
						name: 'Days',
						desc: 'Between 0 and 90.',
						control: { type: 'number', key: 'days', min: 0, max: 90, validate: (days) => (days > 90 ? 'At most 90.' : undefined) },
					},
					{ name: 'Loudness', control: { type: 'slider', key: 'loudness', min: 0, max: 10, step: 1 } },
					{ name: 'Loud', aliases: ['noise'], control: { type: 'toggle', key: 'loud' } },
					{ name: 'How loud', visible: () => settings.loud, control: { type: 'dropdown', key: 'volume', options: { high: 'High', higher: 'Higher' } } },
				],
			},
			{
				type: 'page',
				name: 'Words',
				desc: 'One a line.',
				displayValue: () => String(settings.words.length),
				items: [
					{
						type: 'list',
						emptyState: 'No words yet.',
						items: settings.words.map((word) => ({ name: word })),
						onDelete: (index) => this.change(settings.words.filter((_word, at) => at !== index)),
						addItem: { name: 'Add a word', action: () => this.change([...settings.words, `word ${settings.words.length + 1}`]) },
					},
				],
			},
			{ name: 'Seen', render: (setting) => this.renderSeen(setting) },
			{ name: 'Start over', action: () => this.change([]) },
		];
	}

	change(words) {
		this.toy.settings.words = words;
		void this.toy.saveData(this.toy.settings).then(() => this.update());
	}

	renderSeen(setting) {
		setting.setDesc('Rendered by hand.');
		return () => window.toy.push('torn down');
	}
}

class NotePicker extends obsidian.FuzzySuggestModal {
	getItems() {
		return this.app.vault.getMarkdownFiles();
	}

	getItemText(file) {
		return file.path;
	}

	onChooseItem(file) {
		new obsidian.Notice(`Picked ${file.path}`);
	}
}

class Toy extends obsidian.Plugin {
	async onload() {
		const told = (window.toy ??= []);
		this.settings = { greeting: 'Hello', days: 7, loudness: 3, loud: false, volume: 'high', words: ['ball'], ...(await this.loadData()) };
		obsidian.addIcon('toy-brick', '<rect x="20" y="40" width="60" height="40" fill="none" stroke="currentColor" stroke-width="8"/>');
		this.registerView(VIEW, (leaf) => new ToyView(leaf, told));
		this.registerView(OTHER, (leaf) => new OtherView(leaf));
		this.registerHoverLinkSource(VIEW, { display: 'Toy', defaultMod: true });
		this.addRibbonIcon('toy-brick', 'Open the toy box', () => void this.show());
		this.addStatusBarItem().setText('Toys');
		this.addSettingTab(new ToyTab(this.app, this));
		this.addToyCommands();
		this.registerCliHandler('toy:count', 'Counts', null, ({ of = 'notes' }) => `${this.app.vault.getMarkdownFiles().length} ${of}`);
		this.follow(told);
	}

	addToyCommands() {
		this.addCommand({ id: 'open', name: 'Open toy box', icon: 'toy-brick', callback: () => void this.show() });
		this.addCommand({ id: 'pick', name: 'Pick a note', callback: () => new NotePicker(this.app).open() });
		this.addCommand({
			id: 'greet',
			name: 'Greet the note',
			checkCallback: (isChecking) => {
				const file = this.app.workspace.getActiveFile();
				if (file !== null && !isChecking) new obsidian.Notice(`${this.settings.greeting} ${file.basename}`);
				return file !== null;
			},
		});
		this.addCommand({ id: 'shout', name: 'Shout in the editor', editorCallback: (editor) => editor.replaceSelection('HO') });
		this.addCommand({
			id: 'ask',
			name: 'Ask first',
			callback: () => {
				const modal = new obsidian.ConfirmationModal(this.app);
				modal.setTitle('Really?');
				modal.setContent('It cannot be undone.');
				modal.addButton((button) =>
					button
						.setButtonText('Do it')
						.setCta()
						.onClick(() => void new obsidian.Notice('Done')),
				);
				modal.addCancelButton();
				modal.open();
			},
		});
	}

	follow(told) {
		const { vault, metadataCache, workspace } = this.app;
		this.registerEvent(metadataCache.on('changed', (file, _text, cache) => told.push(`changed ${file.path} ${cache.frontmatter?.type ?? '-'}`)));
		this.registerEvent(metadataCache.on('deleted', (file, before) => told.push(`deleted ${file.path} ${before?.frontmatter?.type ?? '-'}`)));
		this.registerEvent(metadataCache.on('resolved', () => told.push('resolved')));
		this.registerEvent(vault.on('rename', (file, old) => told.push(`renamed ${old} to ${file.path}`)));
		this.registerEvent(workspace.on('file-open', (file) => told.push(`file-open ${file?.path ?? '-'}`)));
		workspace.onLayoutReady(() => {
			told.push('ready');
			told.push(`without a cache ${vault.getMarkdownFiles().filter((file) => metadataCache.getFileCache(file) === null).length}`);
			this.registerEvent(vault.on('create', (file) => told.push(`created ${file.path}`)));
		});
	}

	onUserEnable() {
		window.toy.push('enabled');
		void this.show();
	}

	async onExternalSettingsChange() {
		this.settings = { ...this.settings, ...(await this.loadData()) };
		window.toy.push(`settings ${this.settings.greeting}`);
	}

	async show() {
		const { workspace } = this.app;
		const leaf = await workspace.ensureSideLeaf(VIEW, 'right', { reveal: true, active: true });
		await workspace.revealLeaf(leaf);
		window.toy.push(`shown ${leaf.view instanceof ToyView}`);
	}
}

module.exports = Toy;
