import { check } from './cases';

describe('statements in other words', () => {
  check([
    ['The [o:union] said the talks had failed.', 'union', 'the talks had failed', 'indirect'],
    // Who says something may have the name of a verb, and say it in a clause of time.
    ['[o:Unite], which represents 640 [g:drivers], said pay was low.', 'Unite', 'pay was low', 'indirect'],
    [
      '[g:They] cheered when [p:Kolb] announced that the bridge would stay.',
      'Kolb',
      'the bridge would stay',
      'indirect',
    ],
    ['She waited until the [o:coastguard] said that the sea was calm.', 'coastguard', 'the sea was calm', 'indirect'],
    ['[p:Kolb] stays away even if the [p:vicar] says that it is safe.', 'vicar', 'it is safe', 'indirect'],
    // What the article adds in brackets.
    ['(The [o:ministry] says there is no record of it.)', 'ministry', 'there is no record of it', 'indirect'],
    // What is done is the subject of what is said.
    [
      'The [p:mayor] said closing it tonight would hurt trade.',
      'mayor',
      'closing it tonight would hurt trade',
      'indirect',
    ],
    ['[p:Kolb] said paying them now was wrong.', 'Kolb', 'paying them now was wrong', 'indirect'],
    ['Not so, says [p:Kolb], who runs the archive.', 'Kolb', 'Not so', 'indirect'],
    ['The [o:inquiry] found the [p:captain] was asleep.', 'inquiry', 'the captain was asleep', 'indirect'],
    ['[p:Kolb], when asked about the letter, said it was late.', 'Kolb', 'it was late', 'indirect'],
    ['A [p:source] close to [p:Kolb] said it was late.', 'source', 'it was late', 'indirect'],
    ['A deal is near, said two [g:people] familiar with the talks.', 'people', 'A deal is near', 'indirect'],
    ['Half the fleet is unfit, a leaked audit shows.', 'leaked audit', 'Half the fleet is unfit', 'indirect'],
    ['The young would leave, thinks the [p:priest].', 'priest', 'The young would leave', 'indirect'],
    ['It took an hour, an official [o:inquiry] found <last year>.', 'inquiry', 'It took an hour', 'indirect'],
    ['[p:Kolb] tells anyone who asks that she sleeps well.', 'Kolb', 'she sleeps well', 'indirect'],
    [
      'According to [p:Wick], who has run the shop since <1990>, the road was never safe.',
      'Wick',
      'the road was never safe',
      'indirect',
    ],
    [
      'The [o:Courier] reported on <Monday>, citing two [g:officials], that the [p:mayor] had fled.',
      'Courier',
      'the mayor had fled',
      'indirect',
    ],
    [
      'Prices would rise, warned [p:Otto Lemke], the head of the guild, and they would stay high.',
      'Otto Lemke',
      'Prices would rise, warned Otto Lemke, the head of the guild, and they would stay high',
      'indirect',
    ],
    ['[p:Wick] said that, in his view, the letter was a forgery.', 'Wick', 'the letter was a forgery', 'indirect'],
    ['[p:Kolb] said, opening the door, that it was late.', 'Kolb', 'it was late', 'indirect'],
    // The clause that depends on it is not said.
    [
      'If [p:Kolb] believes, as she says, that the toll “pays for itself”, let her publish the books.',
      'Kolb',
      'the toll “pays for itself”',
      'mixed',
    ],
    ['If [p:Kolb] says the fund is empty, show us the books.', 'Kolb', 'the fund is empty', 'indirect'],
    [
      'When [p:Kolb] said the fund, set up in 2010, was empty, the union laughed.',
      'Kolb',
      'the fund, set up in 2010, was empty',
      'indirect',
    ],
    ['Although [p:Kolb] says the dam is sound, it will be closed.', 'Kolb', 'the dam is sound', 'indirect'],
    // Months that are names.
    ['"The bridge is closed," said [p:April Reed].', 'April Reed', 'The bridge is closed', 'direct'],
    ['"The bridge is closed," said [p:May Kolb].', 'May Kolb', 'The bridge is closed', 'direct'],
    ['The [p:mayor] said [p:June Rivers] had left.', 'mayor', 'June Rivers had left', 'indirect'],
    ['[p:Ana Kolb] told [o:Norpress] that the mine was safe.', 'Ana Kolb', 'the mine was safe', 'indirect'],
    ['Mayor [p:Rui Tavares] of [l:Vila do Conde] said it was late.', 'Rui Tavares', 'it was late', 'indirect'],
    // A town before a colon tells where the report is from.
    ['[l:ISLAMABAD]: The [o:union] said the vote was rigged.', 'union', 'the vote was rigged', 'indirect'],
    ['[c:Peru]: Chile must pay for the dam', 'Peru', 'Chile must pay for the dam', 'indirect'],
    // Between the verb and what it says stand place, time and whom it is for.
    ['[p:Kolb] warned in a letter to staff on <Friday> that jobs would go.', 'Kolb', 'jobs would go', 'indirect'],
    [
      'The case was brought by rivals, among them [o:Quill], which complained in <2024> that the price was too high.',
      'Quill',
      'the price was too high',
      'indirect',
    ],
    // What owns nothing is no possessor.
    ["[o:Moody's], the ratings agency, said it was watching.", "Moody's", 'it was watching', 'indirect'],
    ['We have lost the road, the [p:envoy] told reporters.', 'envoy', 'We have lost the road', 'indirect'],
    ['According to the [o:coastguard], nobody was hurt.', 'coastguard', 'nobody was hurt', 'indirect'],
    ['Nobody was hurt, according to the [o:coastguard].', 'coastguard', 'Nobody was hurt', 'indirect'],
    ['The river has fallen, the [o:weather service] said.', 'weather service', 'The river has fallen', 'indirect'],
    ['[p:Ida Moe], who leads the party, said the budget was late.', 'Ida Moe', 'the budget was late', 'indirect'],
    [
      'The [o:union] said shops that ignored it would be sealed.',
      'union',
      'shops that ignored it would be sealed',
      'indirect',
    ],
    // What leads up to the clause is none of those who say it.
    [
      'In [l:Norland], the [o:HWL] and the [o:Port Union] said the talks had failed.',
      'HWL; Port Union',
      'the talks had failed',
      'indirect',
    ],
    [
      'Speaking to [o:Norpress] in [l:Velm], [p:Kolb] and [p:Moe] said it was over.',
      'Kolb; Moe',
      'it was over',
      'indirect',
    ],
    [
      'The harbour master, [p:Jo Wick], and the [o:coastguard] said two ships had sunk.',
      'Jo Wick; coastguard',
      'two ships had sunk',
      'indirect',
    ],
    ['[p:Moe], [p:Kolb], and [p:Wick] said it was over.', 'Moe; Kolb; Wick', 'it was over', 'indirect'],
    // What a preposition governs begins no clause.
    ['[p:Kolb] said in a statement on <Monday> the offer was late.', 'Kolb', 'the offer was late', 'indirect'],
    [
      'The ship, the [o:coastguard] said in a statement, had sunk.',
      'coastguard',
      'The ship, the coastguard said in a statement, had sunk',
      'indirect',
    ],
    ['As the [o:army] said at the time, the ward was empty.', 'army', 'the ward was empty', 'indirect'],
    ['Writing on [o:Chatter], [p:Kolb] said the plan was dead.', 'Kolb', 'the plan was dead', 'indirect'],
    ['[p:Kolb] went on to say the plan was dead.', 'Kolb', 'the plan was dead', 'indirect'],
    ['[p:Kolb] took to [o:Chatter] to say the plan was dead.', 'Kolb', 'the plan was dead', 'indirect'],
    ['[p:Moe] was clear that the border would stay shut.', 'Moe', 'the border would stay shut', 'indirect'],
    ['# Mill to close: [o:union]', 'union', 'Mill to close', 'indirect'],
    ['# Driver was drunk, [o:court] told', '', 'Driver was drunk', 'indirect'],
    [
      'The [g:mayors] of [l:Velm], [l:Halden], and [l:Ombria] said the beach would close.',
      'mayors',
      'the beach would close',
      'indirect',
    ],
    [
      '[p:Jo Wick], mayor of [l:Velm], and the [o:council] said the beach would close.',
      'Jo Wick; council',
      'the beach would close',
      'indirect',
    ],
    [
      'The [p:spokesman] said on <Tuesday night> the risk had been low.',
      'spokesman',
      'the risk had been low',
      'indirect',
    ],
    [
      'The [o:union] wrote to [p:Kolb] in <May> to say the pumps were worn out.',
      'union',
      'the pumps were worn out',
      'indirect',
    ],
    ['Mud, [g:experts] say, sticks.', 'experts', 'Mud, experts say, sticks', 'indirect'],
    ["Hotels may fail, warns [o:Skylark], the port's biggest [o:lender].", 'Skylark', 'Hotels may fail', 'indirect'],
    ['[p:Kolb], 22, claims [o:police] hit him.', 'Kolb', 'police hit him', 'indirect'],
    ['[p:Kolb] is sure there will be none.', 'Kolb', 'there will be none', 'indirect'],
    ['# [o:Court] told driver left the city', '', 'driver left the city', 'indirect'],
    // What the same speaker does next is no part of it, nor is what tells of the speaker.
    ['[p:Ida Moe] said that was too little and demanded more.', 'Ida Moe', 'that was too little', 'indirect'],
    ['The [g:miners] left but warned they would be back.', 'miners', 'they would be back', 'indirect'],
    [
      'The [p:minister] said the [o:cabinet] was firm and gave [g:drivers] until <noon> to leave.',
      'minister',
      'the cabinet was firm',
      'indirect',
    ],
    // What tells of the source ends before the verb of its own.
    ['[g:Officials] who confirmed the raid said the search was over.', 'Officials', 'the search was over', 'indirect'],
    [
      '[g:Lawmakers] who say the bridge is unsafe have asked for repairs.',
      'Lawmakers',
      'the bridge is unsafe',
      'indirect',
    ],
    ['The [p:aide] who said that the bill was dead has left.', 'aide', 'the bill was dead', 'indirect'],
    // How many, before what is counted.
    ['The [o:band] said more than 30 people had come.', 'band', 'more than 30 people had come', 'indirect'],
    ['[p:Kolb] says at least twice as many were lost.', 'Kolb', 'at least twice as many were lost', 'indirect'],
    // What is told in a relative clause, and what is said of whom it tells.
    ['[p:Kolb], who says she never met him, is due in court.', 'Kolb', 'she never met him', 'indirect'],
    ['The rules, which [p:Kolb] said would save lives, are late.', 'Kolb', 'would save lives', 'indirect'],
    // Whoever is quoted or adds something has said nothing by that yet.
    ['The line will close, [o:Norpress] reported, citing two men.', 'Norpress', 'The line will close', 'indirect'],
    // What goes on behind who says it, and what others do.
    [
      'It was, [p:Kolb] says, the idea of the council.',
      'Kolb',
      'It was, Kolb says, the idea of the council',
      'indirect',
    ],
    [
      'The firm will leave, [p:Kolb] told [o:Norpress] on <Monday>, but it needs the hall.',
      'Kolb',
      'The firm will leave, Kolb told Norpress on Monday, but it needs the hall',
      'indirect',
    ],
    ['The mine, [p:Kolb] said, is safe; it closes.', 'Kolb', 'The mine, Kolb said, is safe', 'indirect'],
    // Headlines need no verb.
    ['# Bridge unsafe for years, says [o:union]', 'union', 'Bridge unsafe for years', 'indirect'],
    ['# Lake cleaner than in 1950, [o:study] finds', 'study', 'Lake cleaner than in 1950', 'indirect'],
    // Words that are nouns as well.
    [
      'The strike has cost millions, the [o:Chamber of Shipping] estimates.',
      'Chamber of Shipping',
      'The strike has cost millions',
      'indirect',
    ],
    ['The pact, as [p:Kolb] put it, is a joke.', 'Kolb', 'The pact, as Kolb put it, is a joke', 'indirect'],
    [
      '[p:Kolb] said in an interview published on <Sunday> that he had been threatened.',
      'Kolb',
      'he had been threatened',
      'indirect',
    ],
    // What the text adds to it.
    ['[p:Kolb] said it had sunk, contradicting her own ministry.', 'Kolb', 'it had sunk', 'indirect'],
    ['[g:Experts] believe it is safe, though the owner does not.', 'Experts', 'it is safe', 'indirect'],
    ['The [o:army] said it had won, a claim that nobody believed.', 'army', 'it had won', 'indirect'],
    ['What hurts, says [p:Kolb], is the noise.', 'Kolb', 'What hurts, says Kolb, is the noise', 'indirect'],
    ['[g:Parents] say they no longer trust the school.', 'Parents', 'they no longer trust the school', 'indirect'],
    [
      'Nurses have thought about leaving, a [o:survey] found.',
      'survey',
      'Nurses have thought about leaving',
      'indirect',
    ],
    ['The mine is safe, [p:Kolb] said, while [p:Moe] left.', 'Kolb', 'The mine is safe', 'indirect'],
    [
      'Not one of them, [p:Kolb] added, would have to pay.',
      'Kolb',
      'Not one of them, Kolb added, would have to pay',
      'indirect',
    ],
    // A name that begins with what might be a verb of saying.
    ['State Department spokesman [p:Jo Wick] said the pipe had burst.', 'Jo Wick', 'the pipe had burst', 'indirect'],
    // What might be an order, with a verb of its own behind it.
    ['Talks with [o:Unite] failed. [o:Unite] said the offer was late.', 'Unite', 'the offer was late', 'indirect'],
    ["[o:Unite], the port's biggest union, said the offer was late.", 'Unite', 'the offer was late', 'indirect'],
    // A name that is a small word as well, and a participle that is part of a title.
    ['Its director, [p:Per Holt], told [o:Norpress] the line was shut.', 'Per Holt', 'the line was shut', 'indirect'],
    // Whoever a relative clause tells of speaks himself.
    ['[p:Holt], whose [g:lawyers] won, says the [o:army] is wrong.', 'Holt', 'the army is wrong', 'indirect'],
    ['[p:Ada Holt], who lives in [l:Velm], a port, said she would stay.', 'Ada Holt', 'she would stay', 'indirect'],
    [
      '[p:Ada Holt], who met [p:Karl Benn], the minister, on <Monday>, said he had lied.',
      'Ada Holt',
      'he had lied',
      'indirect',
    ],
    [
      'In [l:Velm], which lies in [l:Norland], the mayor, [p:Jo Wick], said he had lied.',
      'Jo Wick',
      'he had lied',
      'indirect',
    ],
    // Speech that is told within a quotation ends with it.
    // Where the source stands.
    [
      'According to [p:Jo Wick], head of the port, the crane had been checked.',
      'Jo Wick',
      'the crane had been checked',
      'indirect',
    ],
    [
      'The crane, according to [p:Jo Wick], had been checked.',
      'Jo Wick',
      'The crane, according to Jo Wick, had been checked',
      'indirect',
    ],
    ['That, [p:Kolb] said, was a mistake.', 'Kolb', 'That, Kolb said, was a mistake', 'indirect'],
    ['The plan has failed, say [g:farmers].', 'farmers', 'The plan has failed', 'indirect'],
    ['[p:Kolb] and [p:Wick] say the plan has failed.', 'Kolb; Wick', 'the plan has failed', 'indirect'],
    ['[o:Skylark] spokesman [p:Jo Wick] said the flights were full.', 'Jo Wick', 'the flights were full', 'indirect'],
    ['Asked about the mine, [p:Kolb] said it was safe.', 'Kolb', 'it was safe', 'indirect'],
    ['[p:Ana Kolb]: We will not sign the paper.', 'Ana Kolb', 'We will not sign the paper', 'indirect'],
    // What stands between verb and content.
    ['The [o:ministry] said on <Monday> it would appeal.', 'ministry', 'it would appeal', 'indirect'],
    ['The [o:ministry] said in a statement that it would appeal.', 'ministry', 'it would appeal', 'indirect'],
    ['[p:Moe] wrote on [o:Chatter] that the ballot was rigged.', 'Moe', 'the ballot was rigged', 'indirect'],
    ['[p:Kolb] insisted the mine was safe.', 'Kolb', 'the mine was safe', 'indirect'],
    // What a paragraph opens with before its first sentence.
    [
      'VELM, <March 3> ([o:Norpress]) - The dam was unsafe, the [o:regulator] said.',
      'regulator',
      'The dam was unsafe',
      'indirect',
    ],
    ['UPDATE 2-Dam will be late, [p:minister] says', 'minister', 'Dam will be late', 'indirect'],
    ['<10.32am>: The road is open, the [p:mayor] says.', 'mayor', 'The road is open', 'indirect'],
    ['LIVE: Dam to close, [o:regulator] says', 'regulator', 'Dam to close', 'indirect'],
    // Who is told, and what else is done, behind the verb.
    [
      'The dam will be late, the energy minister, [p:Ida Moe], told [o:parliament] on <Monday>, blaming "endless" delays.',
      'Ida Moe',
      'The dam will be late',
      'indirect',
    ],
    // What is told behind what is said.
    [
      'The [o:office] said two men had been held, citing a source close to the inquiry.',
      'office',
      'two men had been held',
      'indirect',
    ],
    ['[p:Kolb] pointed out that the lease had expired.', 'Kolb', 'the lease had expired', 'indirect'],
    ['The wall is like cheese, as [p:Kolb] puts it.', 'Kolb', 'The wall is like cheese', 'indirect'],
    ['[p:Kolb] accused the [p:minister] of hiding the cost.', 'Kolb', 'the minister of hiding the cost', 'indirect'],
    // Nouns for what somebody has said.
    ["The [p:minister]'s claim that the vote was rigged drew laughter.", 'minister', 'the vote was rigged', 'indirect'],
    ['[p:Kolb] repeated her warning that the money would run out.', 'Kolb', 'the money would run out', 'indirect'],
    [
      'The [o:army] rejected claims by the [g:rebels] that it had shelled a ward.',
      'rebels',
      'it had shelled a ward',
      'indirect',
    ],
    [
      'In spite of assurances from the [o:ministry] that the water was clean, few drank it.',
      'ministry',
      'the water was clean',
      'indirect',
    ],
    ["The [o:union]'s view is that the offer is worthless.", 'union', 'the offer is worthless', 'indirect'],
    ['[p:Kolb] made the allegation that the contract was fixed.', 'Kolb', 'the contract was fixed', 'indirect'],
    ['The ban was lifted years ago, the [o:ministry] said.', 'ministry', 'The ban was lifted years ago', 'indirect'],
    // Broken off, with the verb first.
    ['It was, said [p:Kolb], a black day.', 'Kolb', 'It was, said Kolb, a black day', 'indirect'],
    ['Some said the vote was lost.', '', 'the vote was lost', 'indirect'],
    // An age and a clause between a name and its verb.
    [
      '[p:Ida Moe], 58, who joined the bank in <1999>, said rates would stay.',
      'Ida Moe',
      'rates would stay',
      'indirect',
    ],
    ['[g:Officers] loyal to the [p:general] said he was alive.', 'Officers', 'he was alive', 'indirect'],
    // Who is not named is none of those who are.
    ['A person close to the [p:minister] said she was tired.', 'person', 'she was tired', 'indirect'],
    ["A person familiar with the [p:minister]'s thinking said she was tired.", 'person', 'she was tired', 'indirect'],
    [
      'Replying to a motion moved by [p:Moe] in the house, [p:Kolb] said it was late.',
      'Kolb',
      'it was late',
      'indirect',
    ],
    // "Whether" somebody would say it is not said; whoever is asked answers.
    [
      'A [g:reporter] asked the [p:general] if the town had fallen. He said that it had.',
      'general',
      'it had',
      'indirect',
    ],
    ['"Will you go?" a [p:reporter] asked [p:Kolb]. She said she would.', 'Kolb', 'she would', 'indirect'],
    // What is found and ruled.
    ['The [p:judge] ruled that the strike had been lawful.', 'judge', 'the strike had been lawful', 'indirect'],
    ['[g:Researchers] found that bees sleep less near roads.', 'Researchers', 'bees sleep less near roads', 'indirect'],
    ['[g:Divers] reported finding a wreck off the cape.', 'Divers', 'finding a wreck off the cape', 'indirect'],
    ['The [o:army] claims to have shot down two drones.', 'army', 'have shot down two drones', 'indirect'],
    ["In [c:Sudria]'s view the treaty has lapsed.", 'Sudria', 'the treaty has lapsed', 'indirect'],
  ]);
});
