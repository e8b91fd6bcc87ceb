import type * as vscode from 'vscode';
import { Accounts } from './editor/accounts';
import { Articles } from './editor/articles/articles';
import { FileSwitches } from './editor/articles/fileSwitches';
import { Folders } from './editor/articles/folders';
import { registerSwitching } from './editor/articles/switching';
import { registerAccepting } from './editor/accepting/accepting';
import { Arrangement } from './editor/claims/arrangement';
import { SavedNews } from './editor/claims/savedNews';
import { registerArranging } from './editor/claims/arranging';
import { registerAnchorsOnSave } from './editor/claims/anchorsOnSave';
import { registerClaimHighlights } from './editor/claims/claimHighlighter';
import { registerClaimNavigation } from './editor/claims/claimNavigation';
import { registerClaimsView } from './editor/claims/claimsView';
import { CurrentArticle } from './editor/claims/currentArticle';
import { OldTexts } from './editor/claims/oldTexts';
import { OpenClaims } from './editor/claims/openClaims';
import { registerCommand } from './editor/commands';
import { registerExplaining } from './editor/explaining/explaining';
import { registerExport } from './editor/exporting/exporting';
import { registerFolding } from './editor/folding/folding';
import { FileVersions } from './editor/git/fileVersions';
import { registerHighlights } from './editor/highlights/highlighter';
import { registerSemanticTokens } from './editor/highlights/semanticTokens';
import { registerHovers } from './editor/hovers/hovers';
import { COMMANDS } from './editor/ids';
import { registerImport } from './editor/importing/importing';
import { Codebooks } from './editor/knowledge/codebooks';
import { Registers } from './editor/knowledge/registers';
import { registerTeaching } from './editor/teaching/teaching';
import { createLog } from './editor/log';
import type { Platform } from './editor/platform';
import { registerNavigation } from './editor/navigation/navigation';
import { registerOrphans } from './editor/orphans/orphans';
import { registerDismissing } from './editor/deciding/dismissing';
import { registerPageChrome } from './editor/deciding/pageChrome';
import { registerCodebookProblems } from './editor/problems/codebookProblems';
import { registerEncodingProblems } from './editor/problems/encodingProblems';
import { registerRegisterProblems } from './editor/problems/registerProblems';
import { registerMisnamedProblems } from './editor/problems/misnamedProblems';
import { registerSettingsProblems } from './editor/problems/settingsProblems';
import { registerSidecarProblems } from './editor/problems/sidecarDiagnostics';
import { registerStrayProblems } from './editor/problems/strayProblems';
import { registerUnmergedProblems } from './editor/problems/unmergedProblems';
import { registerSetReferenceDate } from './editor/referenceDate/setReferenceDate';
import { Companions } from './editor/pairing/companions';
import { registerFinding } from './editor/pairing/finding';
import { registerFollowing } from './editor/pairing/following';
import { registerReuniting } from './editor/pairing/reuniting';
import { Renames } from './editor/files/renames';
import { KeptAside } from './editor/sidecar/keptAside';
import { Sidecars } from './editor/sidecar/sidecars';
import { registerMenu } from './editor/status/menu';
import { Journals } from './editor/undo/journals';
import { KeptDrafts } from './editor/tagging/keptDrafts';
import { registerRenaming } from './editor/renaming/renaming';
import { registerTagging } from './editor/tagging/tagging';
import { registerUndoing } from './editor/undo/undoing';
import { registerStatusItem } from './editor/status/statusItem';
import { registerOpenHelp } from './editor/welcome/openHelp';
import { registerOpenSample } from './editor/welcome/openSample';

/** What `activate` gives out: for tests and other extensions. */
export interface BluePencil {
  readonly articles: Articles;
  readonly claims: OpenClaims;
  readonly arrangement: Arrangement;
}

/** Builds the extension for a host and registers its features; no document is looked at but the open ones. */
export function activateOn(platform: Platform, context: vscode.ExtensionContext): BluePencil {
  const log = createLog();
  const window = [...platform.randomBytes(6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const sidecars = new Sidecars(log, platform, new KeptAside(context.globalStorageUri, window, log));
  const folders = new Folders(log);
  const registers = new Registers(log);
  const codebooks = new Codebooks(log);
  const articles = new Articles(log, {
    sidecars,
    folders,
    registers,
    switches: new FileSwitches(context.workspaceState),
  });
  const versions = new FileVersions(log);
  const claims = new OpenClaims(log, articles, sidecars, new OldTexts(versions));
  const currentArticle = new CurrentArticle(articles, log);
  const journals = new Journals();
  const drafts = new KeptDrafts();
  const renames = new Renames();
  const companions = new Companions(log);
  const accounts = new Accounts();
  const arrangement = new Arrangement(context.workspaceState);
  const deciding = { articles, claims, sidecars, journals };
  const ruleSources = { registers, codebooks, folders, sidecars };

  context.subscriptions.push(
    log,
    sidecars,
    folders,
    registers,
    codebooks,
    articles,
    versions,
    claims,
    currentArticle,
    accounts,
    arrangement,
    registerSwitching(articles, log),
    registerHighlights(articles),
    registerSemanticTokens(articles),
    registerClaimHighlights(claims, context.extensionUri),
    registerHovers(articles, claims),
    registerFolding(articles),
    registerNavigation(articles, claims, log),
    registerExplaining(articles, accounts, log),
    registerRenaming(log),
    registerSetReferenceDate(articles, sidecars, journals, log),
    registerTeaching({ articles, registers, sidecars, journals, log }),
    registerPageChrome(deciding, log),
    registerDismissing(deciding, log),
    registerAnchorsOnSave(claims, sidecars, log),
    registerTagging({
      articles,
      current: currentArticle,
      claims,
      sidecars,
      codebooks,
      registers,
      journals,
      news: new SavedNews(arrangement),
      drafts,
      renames,
      platform,
      log,
    }),
    registerUndoing({ current: currentArticle, claims, sidecars, registers, journals, log }),
    registerExport({ sidecars, registers, versions }, log),
    registerImport({ current: currentArticle, claims, sidecars, registers, versions, journals, accounts, log }),
    registerClaimsView(claims, currentArticle, arrangement),
    registerArranging({ arrangement, claims, current: currentArticle, log }),
    registerAccepting({ current: currentArticle, claims, sidecars, journals, log }),
    registerFollowing({ articles, sidecars, journals, drafts, renames, companions, log }),
    registerFinding({ articles, claims, sidecars, companions, memory: context.workspaceState, log }),
    registerReuniting({ sidecars, log }),
    registerOrphans({ current: currentArticle, claims, sidecars, journals, log }),
    registerClaimNavigation(claims, currentArticle, log),
    registerSidecarProblems(articles, claims, versions, ruleSources, log),
    registerStrayProblems(ruleSources, versions, log),
    registerUnmergedProblems(claims, versions, log),
    registerSettingsProblems(articles, folders, log),
    registerMisnamedProblems(articles, log),
    registerEncodingProblems(articles, log),
    registerRegisterProblems(articles, registers, log),
    registerCodebookProblems(articles, codebooks, log),
    registerMenu(articles, log),
    registerStatusItem(articles, claims),
    registerOpenSample(context.extensionUri, log),
    registerOpenHelp(context.extensionUri, log),
    registerCommand(log, COMMANDS.showLog, () => log.show()),
  );
  return { articles, claims, arrangement };
}
