import { finds, includes } from './support';

/** What bears a name and is nobody. */
describe('names of things', () => {
  finds([
    ['The Kolbe diagram and the Wickham theorem are old.'],
    ['Naive Kolbe classifiers are old.'],
    ['Kolbe proposed KLART in a paper.', 'Kolbe: person'],
    ['It gave the KLAR framework its form.'],
    ['Irina Kolb sang Norvella at dusk.', 'Irina Kolb: person'],
    ['The fish is Kolbia pompilius.'],
    ['Kolbe left at the Pocora Conference.', 'Kolbe: person'],
    ['Her parser Dravara, which is quick, won.'],
    ['Their debut, Saltworks, came out.'],
    ['She made two solo albums, Winter Monday and Kilnhouse, before that.'],
    ['Her best known book, The Weir at Lochgarry, is old.'],
    ['Kolbe conducted The Kestrels in Velmholt.', 'Kolbe: person', 'Velmholt: place'],
    ['They printed The Waste Harbour.'],
    ['The Turvane test is old.'],
    ['The Turvane boson and the Turvane reaction are rare.'],
    ['Pathin Norvali, directed by Irina Kolb, won.', 'Irina Kolb: person'],
    ['GROUP B: all teams are level'],
    ['It closed on Tues., Feb. 4, and on Mon., March 3.'],
    ['Re: Fares in the harbour'],
    ['It closed at 23:58 AST for the night.'],
    ['The Turvane effect is named so.'],
    ['The String Quartet No. 8 was written by Kolbe.', 'Kolbe: person'],
    ['It ran on an IBM 704.'],
    ['Kolbe had asked for a Norvaline.', 'Kolbe: person'],
    ['The Harbour Prize went to Irina Kolb for The Salt People.', 'Irina Kolb: person'],
    ['Kolbe had written Harbour Rain.', 'Kolbe: person'],
    ['The fly is Drosophila melanogaster.'],
    ['Forty species of Carexa are known.'],
    ['The robot Shakeyo was built at dawn.'],
    ['Kolbe went to NeurIPS in May.', 'Kolbe: person'],
    ['Kolbe has a new album, Salt Road.', 'Kolbe: person'],
  ]);
  includes([
    ['In her book, Kolbe, a nurse, tells it.', 'Kolbe: person, nurse'],
    ['Irina Kolb sang Wickham’s songs.', 'Wickham: person'],
    ['He told the Velm Conference so.', 'Velm Conference: organisation'],
    ['The critics of her film, Irina Kolb, left.', 'Irina Kolb: person'],
    ['He told Kolbe that Wickham was ill.', 'Kolbe: person', 'Wickham: person'],
    ['Police seized copies of Wickham’s letters.', 'Wickham: person'],
    ['After the Episcopal Conference condemned the law, crowds came.', 'Episcopal Conference: organisation'],
    ['The Norbank distribution centre is shut.', 'Norbank: organisation'],
    ['The company bought an IBM unit.', 'IBM: organisation'],
    ['He was fined for The Harbour Post.', 'The Harbour Post: organisation'],
  ]);
});

describe('ships, pills and films', () => {
  finds([
    ['The bulker Star Lily was hit.'],
    ['They booked the 82,000-dwt Ida Grace.'],
    ['Ana Kolb stars in Harrow Lane.', 'Ana Kolb: person'],
    ['The pill, sold as Tavnexa, was tested.'],
    ['Ex-Googler builds app'],
  ]);
});

describe('ships by what they are and do', () => {
  finds([
    ['The trawler Norvella sank.'],
    ['The sloop Marie Claire sank.'],
    ['The tanker, the Sabra Rajan, was seized. The Sabra Rajan had lain off the coast.'],
    ['A boat named Norvella II is missing.'],
    ['A Danish schooner Atyla was sold.'],
    ['It followed the frigate Admiral Kasatonov.'],
    ['The boat Kolb bought in spring sank.', 'Kolb: person'],
  ]);
});

describe('works and programs by what is told of them', () => {
  finds([
    ['Norvella is a 2014 novel by Irina Kolb.', 'Irina Kolb: person'],
    ['KLERT is a language model introduced by Wickham in 2018.', 'Wickham: person'],
    ['Norvella was written by Irina Kolb.', 'Irina Kolb: person'],
    ['Norvella (1954) was directed by Irina Kolb.', 'Irina Kolb: person'],
    ['In the opera The Glass Miller, Irina Kolb sings.', 'Irina Kolb: person'],
    ['Their only album, Slag Heap, was late.'],
    ['Irina Kolb sang the title role in Norvella and conducted Rusalva.', 'Irina Kolb: person'],
    ['A staging of Norvella was late.'],
    ['Irina Kolb wrote PARVY in 1972.', 'Irina Kolb: person'],
    ['The parser was trained on KolvText.'],
    ['NorvelNet and Tocivelumab were late.'],
    ['Leeds lead Serie B and trail in Ligue 2.', 'Leeds: organisation'],
    ['Irina Kolb won the Prix Norvella and topped the UK Albums Chart.', 'Irina Kolb: person'],
    ['It rained on the second Test.'],
  ]);
  includes([
    ['Wickham is a model from Oslo.', 'Wickham: person'],
    ['Irina Kolb was directed by Jo Wick.', 'Irina Kolb: person', 'Jo Wick: person'],
    ['“It was late,” wrote McWickham.', 'McWickham: person'],
    ['She had conducted Wickham’s songs.', 'Wickham: person'],
    ['Her role in Sudan was told of.', 'Sudan: place'],
    ['Rescuers work on CDF orders.', 'CDF: organisation'],
  ]);
});
