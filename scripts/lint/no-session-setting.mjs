/**
 * A setting of the session outlives its transaction: through a pooler the next person has it (reliability §4.4). Only SET LOCAL,
 * by the one function that sets a scope (api/src/database/wall/scope.ts).
 */
const SESSION_SET = /(^|;)\s*set\s+(?!local\b)(session\s+)?([a-z_.]+\s*=|(?!it\b)[a-z_.]+\s+to\s|role\s)/i;
const SET_CONFIG = /\bset_config\s*\(/i;

const WHY = 'outlives its transaction on a pooled connection: use SET LOCAL through api/src/database/wall/scope.ts';

/** @type {import('./eslint-rule.d.ts').Rule} */
export const noSessionSetting = {
  create(context) {
    /** @param {unknown} text @param {object} node */
    const check = (text, node) => {
      if (typeof text !== 'string') return;
      if (SET_CONFIG.test(text)) context.report({ node, message: `set_config() ${WHY}` });
      else if (SESSION_SET.test(text)) context.report({ node, message: `SET ${WHY}` });
    };
    return {
      /** @param {import('./eslint-rule.d.ts').LiteralNode} node */
      Literal: (node) => check(node.value, node),
      /** @param {import('./eslint-rule.d.ts').TemplateNode} node */
      TemplateElement: (node) => check(node.value.cooked, node),
    };
  },
};
