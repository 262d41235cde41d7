import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Who may import whom inside the repository. The first entry whose folder holds the importing file decides; a file outside all of
 * them (main.ts, app.ts: the places where everything is put together) may import anything of its package.
 * A folder may always import itself. `type` marks folders of which only types may be imported.
 */
export const BOUNDARIES = [
  { from: 'api/src/access', may: [] },
  { from: 'api/src/database', may: ['api/src/access'] },
  { from: 'api/src/reading', may: ['api/src/access', 'api/src/database'] },
  { from: 'api/src/modules', may: ['api/src/access', 'api/src/database', 'api/src/reading', 'api/src/graphql'], types: ['api/src/config.ts'] },
  { from: 'api/src/graphql', may: ['api/src/access', 'api/src/database', 'api/src/reading', 'api/src/modules'] },
  { from: 'api/src/jobs', may: ['api/src/access', 'api/src/database', 'api/src/modules', 'api/src/graphql'], types: ['api/src/config.ts'] },
  { from: 'api', may: [] },
  { from: 'schema', may: [] },
  { from: 'admin-web/src/features/*', may: ['admin-web/src/access', 'admin-web/src/api', 'admin-web/src/shell', 'admin-web/src/texts', 'admin-web/src/ui', 'admin-web/src/router', 'admin-web/src/config'] },
  { from: 'admin-web/src/ui', may: ['admin-web/src/access', 'admin-web/src/api', 'admin-web/src/texts'] },
  { from: 'admin-web/src/api', may: ['admin-web/src/access', 'admin-web/src/texts', 'admin-web/src/config'] },
  { from: 'admin-web/src', may: [] },
  { from: 'admin-web', may: ['scripts'] },
  { from: 'scripts', may: ['api'] },
];

/** Tests put together what they test with. */
const TEST = /\.test\.ts$/;

const root = resolve(import.meta.dirname, '../..');

/**
 * Why a file must not import another; undefined when it may.
 * @param {string} importer path of a file, relative to the root, with forward slashes
 * @param {string} imported path of the imported file, in the same form
 * @param {boolean} typeOnly
 * @returns {string | undefined}
 */
export function forbidden(importer, imported, typeOnly) {
  const rule = BOUNDARIES.find(({ from }) => within(importer, from));
  if (!rule || sameFolder(importer, imported, rule.from)) return undefined;
  if (TEST.test(importer) && packageOf(importer) === packageOf(imported)) return undefined;
  const allowed = typeOnly ? [...rule.may, ...(rule.types ?? [])] : rule.may;
  if (allowed.some((folder) => within(imported, folder))) return undefined;
  return `${rule.from} must not import ${imported}; it may import ${rule.may.join(', ') || 'nothing of the project'}`;
}

/** @param {string} path @param {string} folder may end in `/*`: any one folder */
function within(path, folder) {
  const withoutEnding = path.replace(/\.(ts|vue|mjs)$/, '');
  if (folder.endsWith('/*')) return path.startsWith(folder.slice(0, -1));
  return path === folder || withoutEnding === folder || path.startsWith(`${folder}/`);
}

/** For `features/*` the same folder is the same feature. @param {string} importer @param {string} imported @param {string} folder */
function sameFolder(importer, imported, folder) {
  if (!folder.endsWith('/*')) return within(imported, folder);
  const depth = folder.split('/').length;
  return within(imported, importer.split('/').slice(0, depth).join('/'));
}

/** @param {string} path */
function packageOf(path) {
  return path.split('/')[0];
}

/** ESLint rule of the same name. @type {import('./eslint-rule.d.ts').Rule} */
export const importBoundaries = {
  create(context) {
    const importer = posix(relative(root, context.filename));
    /** @param {import('./eslint-rule.d.ts').ImportNode} node */
    const check = (node) => {
      const target = node.source?.value;
      if (typeof target !== 'string') return;
      const imported = resolveImport(importer, target);
      const why = imported && forbidden(importer, imported, node.importKind === 'type' || node.exportKind === 'type');
      if (why) context.report({ node, message: why });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

/** @param {string} importer @param {string} target */
function resolveImport(importer, target) {
  if (target.startsWith('.')) return posix(join(dirname(importer), target));
  if (target.startsWith('@/')) return `admin-web/src/${target.slice(2)}`;
  return undefined; // a package; which ones a folder may use is told in .oxlintrc.json
}

/** @param {string} path */
function posix(path) {
  return path.replaceAll(sep, '/');
}
