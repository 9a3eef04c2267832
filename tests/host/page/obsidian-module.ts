import * as mocks from 'obsidian';
import { parse, stringify } from 'yaml';
import { asked, isMac, isWindows } from './asked';
import { BasesView, QueryController } from './bases';
import { Component } from './component';
import { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
import * as controls from './controls';
import { Editor } from './editor';
import { Events } from './events';
import { FileManager } from './file-manager';
import { TAbstractFile, TFile, TFolder } from './files';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { Keymap, Scope } from './keymap';
import { WorkspaceLeaf } from './leaf';
import { FileView, MarkdownView } from './markdown-view';
import { Menu, MenuItem } from './menu';
import { MetadataCache } from './metadata';
import { Modal } from './modal';
import * as moreControls from './more-controls';
import { Notice } from './notice';
import { Plugin } from './plugin';
import { Setting, SettingGroup } from './setting';
import { SettingPage } from './settings-page';
import { PluginSettingTab, SettingTab } from './settings-tab';
import { documented } from './strict';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import { displayTooltip, setTooltip } from './tooltip';
import { Vault } from './vault';
import { ItemView, View } from './view';
import { Workspace } from './workspace';

const { isPhone } = asked;

/** `Platform`: on a phone "isMobile", "isMobileApp" and "isPhone", and neither an iOS nor a desktop app. */
const Platform = {
	isDesktop: !isPhone,
	isMobile: isPhone,
	isDesktopApp: !isPhone,
	isMobileApp: isPhone,
	isIosApp: false,
	isAndroidApp: isPhone,
	isPhone,
	isTablet: false,
	isMacOS: !isPhone && isMac,
	isWin: !isPhone && isWindows,
	isLinux: !isPhone && !isMac && !isWindows,
	isSafari: false,
	resourcePathPrefix: '/',
};

const classes = {
	...controls,
	...moreControls,
	BasesView,
	Component,
	ConfirmationButton,
	ConfirmationModal,
	Editor,
	Events,
	FileManager,
	FileView,
	FuzzySuggestModal,
	ItemView,
	Keymap,
	MarkdownView,
	Menu,
	MenuItem,
	MetadataCache,
	Modal,
	Notice,
	Plugin,
	PluginSettingTab,
	QueryController,
	Scope,
	Setting,
	SettingGroup,
	SettingPage,
	SettingTab,
	SuggestModal,
	TAbstractFile,
	TFile,
	TFolder,
	Vault,
	View,
	Workspace,
	WorkspaceLeaf,
};

const functions = {
	addIcon,
	displayTooltip,
	getIcon,
	getIconIds,
	/** "Get the ISO code for the currently configured app language. Defaults to 'en'." */
	getLanguage: () => asked.language,
	parseYaml: (yaml: string): unknown => parse(yaml, { logLevel: 'error' }),
	removeIcon,
	requireApiVersion: (version: string) => isAtLeast('1.13.1', version),
	setIcon,
	setTooltip,
	stringifyYaml: (value: unknown): string => stringify(value, { lineWidth: 0 }),
};

/** The module `obsidian`: our own classes where the mocks' do not work, else the mocks'; anything that the typings do not declare throws. */
export function obsidianModule(): object {
	const Platform_ = documented(Platform, 'Platform');
	return documented({ ...mocks, ...classes, ...functions, apiVersion: '1.13.1', Platform: Platform_ }, 'obsidian');
}

/** "Returns true if the API version is equal or higher than the requested version." */
function isAtLeast(version: string, wanted: string): boolean {
	const [have, want] = [version, wanted].map((one) => one.split('.').map(Number));
	for (const part of [0, 1, 2]) if ((have?.[part] ?? 0) !== (want?.[part] ?? 0)) return (have?.[part] ?? 0) > (want?.[part] ?? 0);
	return true;
}
