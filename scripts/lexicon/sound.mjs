// Learns how names of people and of towns sound: logistic regression over stretches of letters.
import { signOfWeight, weightAt } from '../../src/core/lexicon/signs.ts';
import { SOUND_SCALE, SOUND_TABLE_SIZE, soundPlaces } from '../../src/core/lexicon/nameSound.ts';

/** The learnt weights, above 0 for towns, a sign for each; and how many names of a tenth kept apart they tell right. */
export function learnSound(people, townNames) {
  const names = [...people].map((word) => [word, 0]).concat([...townNames].map((word) => [word, 1]));
  // By their letters, so that the order of the lists does not matter; then shuffled by a fixed seed.
  names.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y));
  shuffle(names, 20260301);
  const share = [people.size, townNames.size].map((size) => names.length / 2 / size);
  const test = names.splice(0, Math.floor(names.length / 10));
  const examples = names.map(([word, label]) => ({ places: soundPlaces(word), label }));
  const weights = new Float64Array(SOUND_TABLE_SIZE);
  const seen = new Float64Array(SOUND_TABLE_SIZE).fill(0.5);
  for (let round = 0; round < 10; round++) {
    for (const { places, label } of examples) {
      let sum = 0;
      for (const place of places) sum += weights[place];
      const slope = (1 / (1 + Math.exp(-sum)) - label) * share[label];
      for (const place of places) {
        const step = slope + 2e-5 * weights[place];
        seen[place] += step * step;
        weights[place] -= (0.05 / Math.sqrt(seen[place])) * step;
      }
    }
  }
  const signs = Array.from(weights, (weight) => signOfWeight(weight * SOUND_SCALE)).join('');
  const right = test.filter(([word, label]) => {
    const sum = soundPlaces(word).reduce((total, place) => total + weightAt(signs, place), 0);
    return sum > 0 === (label === 1);
  }).length;
  return { signs, right: right / test.length };
}

function shuffle(items, seed) {
  let state = seed;
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}
