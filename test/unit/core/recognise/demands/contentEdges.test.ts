import assert from 'node:assert/strict';
import { check, demandsIn, read } from './markup';

describe('the edges of what is wanted', () => {
  describe('other words for a noun are part of what is wanted where the verb goes on behind them', () => {
    check([
      [
        '[p:Kolb] asked the [o:council] to {request|let an envoy, the former premier [p:Ida Moe], into the country}.',
        'Kolb',
        'council',
      ],
      ['The [o:union] told the [o:firm] to {demand|pay the drivers}, the cleaners, in full.', 'union', 'firm'],
    ]);
  });

  describe('one more thing behind a comma is wanted as well', () => {
    check([
      ['[g:Miners] demanded {demand|paid leave}, and a {demand|doctor on every shift}.', 'Miners'],
      ['[p:Kolb] called for a {request|recount}, and the {request|release of the tapes}.', 'Kolb'],
      ['[p:Kolb] asked the [o:port] for a {request|crane}, and a {request|second pilot}.', 'Kolb', 'port'],
      ['[p:Kolb] called for a {request|recount}, and a {request|new roll}, her [p:lawyer] said.', 'Kolb'],
      // Somebody else wants it, or does something else.
      ['[p:Kolb] demanded a {demand|recount}, and the [o:port] agreed.', 'Kolb'],
      ['[p:Kolb] called for a {request|recount}, and a day later she flew home.', 'Kolb'],
      [
        'The [p:prosecutor] asked for a {request|year in jail}, and the [p:defence lawyer] for an {request|acquittal}.',
        'prosecutor',
      ],
    ]);
  });

  describe('a clause with "whilst" tells when, as one with "while" does', () => {
    check([
      ['The [o:union] demanded a {demand|pay rise} whilst the talks went on.', 'union'],
      ['They asked that {request|the harbour be closed} whilst ships are inspected.'],
    ]);
  });

  describe('why it is wanted is no part of it', () => {
    check([
      ['[g:Lawyers] applied for {request|bail} on health grounds.', 'Lawyers'],
      [
        'The [p:archbishop] urged [g:politicians] to {request|meet} for the sake of peace.',
        'archbishop',
        'politicians',
      ],
      ['[c:Norland] ruled out {refusal|freeing the pilots} as part of a swap.', 'Norland'],
      ['[c:Norland] wants {request|money for its miners} in return.', 'Norland'],
      ['[p:Kolb] proposed a {proposal|tax on shipping} instead.', 'Kolb'],
      ['The [o:union] rejected a {refusal|pay rise of 3%} as an insult.', 'union'],
      ['[c:Norland] demanded {demand|recognition as a state}.', 'Norland'],
      // Grounds of another kind.
      ['[g:Walkers] want a {request|ban on hunting grounds}.', 'Walkers'],
    ]);
  });

  describe('a day behind an hour by which it is wanted belongs to that', () => {
    check([['The [o:board] demanded the {ultimatum|files by <noon on Thursday>}.', 'board']]);
  });

  describe('what a thing is for tells which is wanted', () => {
    check([['[g:Farmers] asked for a {request|fund to cover their losses}.', 'Farmers']]);
  });

  describe('what is to be done while something goes on', () => {
    check([
      ['The [p:minister] told [g:savers] to {demand|be patient while the assets are sold}.', 'minister', 'savers'],
    ]);
  });

  describe('what somebody is to go for is no part of it', () => {
    check([
      ['The [o:Civic List] called for the {request|resignation of the minister} over the leak.', 'Civic List'],
      ['[g:Fans] are calling for {request|the [p:president] to step down} over the sale.', 'Fans', 'president'],
      ['[p:Kolb] told the [o:firm] to {demand|hand over its files}.', 'Kolb', 'firm'],
    ]);
  });

  describe('what is threatened behind "or" is no part of it', () => {
    check([
      ['The [o:line] told its [g:customers] to {ultimatum|remove their boxes} or pay storage fees.', 'line'],
      ['The [o:office] gave the [o:abattoir] a week to {ultimatum|clear its drains} or close.', 'office', 'abattoir'],
      ['The [o:firm] told its [g:suppliers] to {ultimatum|cut their prices} or look elsewhere for work.', 'firm'],
      ['The [o:league] told the [o:club] to {ultimatum|put up a bond} or drop out.', 'league', 'club'],
      ['[p:Kolb] told the [o:board] to {demand|sell the hall or close the pool}.', 'Kolb', 'board'],
    ]);
  });

  describe('whose somebody is belongs to who is to do it', () => {
    check([
      ['[p:Kolb] said {demand|a [p:friend] of ours must be freed}.', 'Kolb'],
      ['[p:Kolb] said {demand|a [p:friend] of hers must be freed}.', 'Kolb'],
    ]);
  });

  describe('what is insisted on is one thing more behind its preposition', () => {
    check([['The [o:club] insists on {demand|rent for every pylon}, and on a {demand|bond}.', 'club']]);
  });

  describe('how long and how often something has been asked for is no part of it', () => {
    check([
      ['[g:Parents] have been pushing for {request|smaller classes} since <2019>.', 'Parents'],
      ['[g:Residents] have been urging the [o:council] to {request|impose one} for years.', 'Residents', 'council'],
      ['The [g:villagers] have asked for a {request|bus stop} three times.', 'villagers'],
      ['[p:Kolb] has asked for a {request|truce for two days}.', 'Kolb'],
      ['The [o:party] wants a {request|freeze on rents for five years}.', 'party'],
    ]);
  });

  describe('what closes a sentence may be what its verb is about', () => {
    check([['{proposal|The [o:council] should ask itself why}, [p:Kolb] said.', 'Kolb', 'council']]);
  });

  describe('nouns that read as verbs are wanted behind a verb that wants', () => {
    check([
      ['[p:Kolb] demanded {demand|blood tests for every child}, and a {demand|fund}.', 'Kolb'],
      ['[g:Gunmen] demand {demand|release of clan leader}', 'Gunmen'],
      ['The [o:ministry] recommended that {proposal|[g:officials] who sell boats step down}.', 'ministry', 'officials'],
    ]);
  });

  describe('a time gone by is that of the asking', () => {
    check([
      ['The [g:islanders] called for a {request|referendum} <last year>.', 'islanders'],
      ['[g:Nurses] urged the [p:minister] to {request|resign} <last week>.', 'Nurses', 'minister'],
      ['[p:Kolb] asked for a {request|second vote} <yesterday>.', 'Kolb'],
      ['[p:Kolb] urged the [o:court] to {request|free a painter who was jailed <last week>}.', 'Kolb', 'court'],
      ['[p:Kolb] asked the [o:board] to {request|publish the accounts of <last year>}.', 'Kolb', 'board'],
    ]);
  });

  describe('what is to become of a thing stands behind where it is and what else is said of it', () => {
    check([
      ['The [o:ministry] ordered {demand|all inns within a mile of the dam shut}.', 'ministry'],
      ['[g:Rowers] want the {request|lock, which was drained in <May>, refilled by <June>}.', 'Rowers'],
      ['[g:Rowers] want the {request|lock}, which was drained in <May>, and will march.', 'Rowers'],
      ['[g:Rowers] want the {request|lock, which has leaked for years, taken down}.', 'Rowers'],
    ]);
  });

  describe('verbs joined by "and"', () => {
    check([
      ['[p:Kolb] wants the [o:board] to {request|say why the pump failed} and {request|resign}.', 'Kolb', 'board'],
      ['[p:Kolb] asked that {request|the men be freed and given a lawyer}.', 'Kolb'],
      ['[p:Kolb] asked that {request|the widows be left to mourn in peace}.', 'Kolb'],
      ['[p:Kolb] asked that {request|the guards be allowed to rest} and rejected the {refusal|roster}.', 'Kolb'],
    ]);
  });

  describe('a verb joined by "but" or "and" has the subject of the first one', () => {
    check([
      [
        'The [o:court] dismissed a request that {request|the mill be moved}, but ruled that {demand|the [o:owner] must pay}.',
        '',
        'court',
      ],
    ]);

    it('and not that of the wish between them', () => {
      const [, demand] = demandsIn(
        read('The [o:court] asked that {request|the mill be moved}, but ruled that {demand|the [o:owner] must pay}.'),
      );
      assert.deepEqual(
        demand?.demander.map(({ text }) => text),
        ['court'],
      );
    });
  });

  describe('a threat behind the words that tell who speaks', () => {
    check([['“{ultimatum|The [o:port] must pay us},” said [p:Ola Ruud], “or we will sue.”', 'Ola Ruud', 'port']]);
  });
});
