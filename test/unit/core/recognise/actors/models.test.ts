import { finds } from './support';

describe('models and programs that say and do things', () => {
  finds([
    ['It beat Gemini 2.5 Pro, Claude Opus 4 and DeepSeek V3.'],
    ['They rank ChatGPT, Claude and Gemini.'],
    ['Grok and Copilot gave wrong answers.'],
    ['Orvella 2.5 Pro is slower.'],
    ['DeepSeek has cut its prices.', 'DeepSeek: organisation'],
    ['Claude Kolb met Gemini Ganesan.', 'Claude Kolb: person', 'Gemini Ganesan: person'],
    ['Claude said no.', 'Claude: person'],
  ]);
});
