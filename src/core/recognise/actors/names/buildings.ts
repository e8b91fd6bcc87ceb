import { LexemeTest } from '../../../text/lexeme';

/** What a body is called and its house as well, which stands somewhere. */
export const isBuilding = new LexemeTest(({ lower }) =>
  /^(?:museum|mosque|church|temple|synagogue|cathedral|theat(?:re|er)|library|gallery|arena|zoo|cent(?:re|er)|hotel|hospital|school|college|university)$/.test(
    lower,
  ),
);
