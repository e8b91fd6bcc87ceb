/** Verbs by what they say of their subject and object, in the base form. Own compilation. */

/** Verbs of saying that stand before their subject as well: “…”, said the mayor. */
export const INVERTING_VERBS = `say tell add state announce declare claim argue insist explain note stress warn assert reply respond answer comment remark observe confirm acknowledge admit concede reveal report write tweet post
believe think contend agree predict joke recall conclude inform vow pledge caution complain protest shout cry continue yell plead urge demand counter retort whisper read quip muse lament sigh scoff
exclaim interject reflect laugh nod chant scream roar beg murmur mutter bellow chorus groan enthuse`;

/** Verbs by which what is said or thought is told as true, in so many words: "that" may follow, or a quotation. */
export const ASSERTING_VERBS = `${INVERTING_VERBS} maintain emphasise emphasize underline underscore affirm reiterate repeat disclose feel suggest allege hope forecast boast indicate notify testify promise remind assure hint imply signal clarify
estimate expect fear advise propose recommend proclaim rule order sneer opine attest swear recount venture point instruct reaffirm decree bemoan posit profess volunteer blog elaborate theorise
theorize`;
/** The same of what is told as untrue, and as uncertain. */
export const DENYING_VERBS = `deny refute dispute`;
export const DOUBTING_VERBS = `doubt question wonder`;

/** Verbs of saying and thinking, of what or whomever: whoever is their subject is a speaker. */
export const SPEECH_VERBS = `${ASSERTING_VERBS} ${DENYING_VERBS} ${DOUBTING_VERBS} accept address apologise apologize appeal ask assess assume blame call challenge charge cite condemn confess confide congratulate contest criticise criticize decry defend denounce deplore describe
detail disagree dismiss echo express greet grumble hail justify mention message moan negotiate object offer outline phone praise project publish quote reassert reassure rebuff rebuke reckon refer
refuse reject rejoin relate remember request restate ridicule scold snub speak specify speculate summarise summarize sum suspect talk teach thank threaten tout utter voice want welcome wish worry
understand know see consider regret`;

/** Verbs of doing that take a willing agent. */
export const ACTION_VERBS = `abandon abduct abolish abstain accuse acquire act adopt advance aim allow ally amend annex annul appear appoint approve arrest arrive assassinate assemble assist attack attempt attend authorise authorize avoid back ban bar begin bid block bomb boycott break bring broadcast build
buy campaign cancel capture cast cease cede celebrate chair chant choose claim clash close collaborate come commission commit compete compromise conduct confront contact contain continue control convene convict cooperate cross cut deal debate decide defeat defect deliver demolish
demonstrate deploy deport depose design detain dismiss dispatch disrupt dissolve donate draft drive drop elect enact endorse end enforce enter escalate establish evacuate execute exercise expand expel explore extend extradite face fail favour favor
fight file find fine fire follow force form fulfil fulfill fund gain gather give go govern grant guard guarantee halt hand help hijack hire hold honour host hunt impeach implement impose imprison increase influence initiate inspect intend interrogate intervene introduce
invade invest investigate invite issue jail join keep kidnap kill land launch lead leave legalise legalize lift lobby look lose make manage march meet mobilise mobilize monitor mount move murder name nationalise nationalize need nominate obstruct occupy open operate oppose organise organize
oust overthrow overturn own participate pass patrol pay persuade picket plan play plead plot postpone prepare present press pressure prevent produce prohibit propose prosecute protect provide pull punish purchase pursue push put quit raid raise rally ratify reach react rebel
receive recognise recognize recruit reduce reform regard register release relocate remove renew renounce reopen repeal replace represent repress rescue resign resist resolve respect restart restore restrict resume retaliate retreat return reverse review revoke rig rob ruin
sabotage sack sanction save scrap seek seize sell send sentence serve set settle shell shelve shoot shut side sign smuggle split sponsor spy stage stand start steal step stop storm strike strip strive struggle submit sue supply support surrender suspend table take target tax
torture trade trigger try turn unveil uphold use veto view violate visit vote wage walk win withdraw withhold fly travel score record direct star marry found co-found retire succeed beat train perform study graduate
broker mediate delay defy shun ignore scrutinise scrutinize audit merge bail downgrade upgrade cap defer levy subsidise subsidize vaccinate quarantine treat hope refuse agree allocate apply assume benefit borrow lend charge collapse consult convey count dominate double draw ease
embrace encourage engage ensure exit exploit export feature flout forbid forgive freeze grow hack heed hit import inch insure interfere invoke jettison lack lay love maintain mark negotiate nudge pardon permit pick please pour promote prove rely reshuffle revise rush scale secure
shake share shift ship show sit slam slash spend stall steer stick suffer tackle tear test thwart tighten tolerate top tout urge wait warn weigh welcome woo`;

/** Verbs and phrases whose object is addressed or met; each counts in all its forms. */
export const ADDRESSING_VERBS = `address advise appeal approach arm ask assure back beg beseech blame brief call challenge charge command compel condemn congratulate consult contact convince criticise criticize defy deal defend demand
denounce direct empower encourage engage entreat expect face fight fine force fund give grant greet help hire implore induce inform instruct interview invite join lead lobby meet name notify oblige oppose order
oust persuade pay phone plead press pressure prompt prosecute push rebuke recognise recognize remind replace represent request require sack sanction see sue summon support suspend task teach tell thank threaten trust
urge visit warn welcome allow enable let permit forbid ban bar accuse elect appoint defeat beat impeach cite quote quiz question target attack train`;

/** Verbs whose passive subject is addressed: "passengers are urged". */
export const ASKING_VERBS = `urge ask tell warn order advise request instruct remind encourage invite summon call command beg implore require forbid expect`;

/** Verbs of which the subject is a sufferer: "40 passengers died". */
export const SUFFERING_VERBS = `die perish drown starve suffer faint collapse fall bleed disappear vanish survive recover live`;

/** Verbs of motion and position, whose "in", "to", "from" complement is a place. */
export const MOTION_VERBS = `arrive travel fly go come return drive sail move flee leave enter visit land head march walk ride cross reach depart live stay reside settle work study born base meet hold gather host die deploy withdraw operate`;

/** Verbs that befall people alone: their object, and the subject of their passive, is a person. */
export const PERSON_OBJECT_VERBS = `arrest detain jail imprison marry divorce wed handcuff acquit convict indict extradite deport sentence execute hang behead stab shoot murder kidnap abduct assassinate strangle rape interview interrogate bury cremate knight
hospitalise hospitalize parole apprehend bear succeed dismiss sack hire fire oust elect befriend impersonate beatify canonise canonize exile`;

/** Verbs of which only a person is the subject. */
export const PERSON_VERBS = `marry wed weep smile sob cry resign shout joke testify laugh sing grin shrug nod graduate emigrate whisper quip recall dance swim bear chuckle sigh`;

/** Verbs whose object is mostly a body: "founded Halden", "joined Halden". */
export const BODY_OBJECT_VERBS = `co-found join rejoin chair head acquire own bankroll subsidise subsidize nationalise nationalize privatise privatize deregister delist liquidate dissolve disband affiliate oversee regulate audit rebrand`;

/** Verbs of which mostly a body is the subject: a firm, a club, an office. */
export const BODY_VERBS = `price float acquire own lend invest unveil launch produce import reissue print broadcast sponsor ship employ merge manufacture operate publish supply divest export restructure outsource rebrand underwrite lease sack hire recruit insure refund`;

/** Pasts of verbs that tell somebody to do something: "The mayor, Jo Wick, ordered drivers to stop." */
export const ORDERING_PASTS = `ordered urged asked told warned accused invited forced allowed pressed begged instructed`;
