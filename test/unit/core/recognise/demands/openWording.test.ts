import assert from 'node:assert/strict';
import { check, demandsIn, read } from './markup';

/** Wishes that no usual verb announces: by a bare verb, by what is said of a bargain, by what is turned down or pressed for. */
describe('clauses whose bare verb tells a wish', () => {
  check([
    ['[g:Members] voted that {demand|the treasurer be replaced}.', 'Members'],
    ['The [o:senate] specified that {demand|the tunnel have two exits}.', 'senate'],
    ['[p:Kolb] implored that {request|the camp be spared}.', 'Kolb'],
    ['The [o:league] is determined that {demand|the match be replayed}.', 'league'],
    ['It is only right that {request|the divers be paid}, the [p:bishop] said.', 'bishop'],
    ['It is only fair that {request|the [o:firm] pay for the damage}, [g:villagers] said.', 'villagers', 'firm'],
    ['[g:Sailors] repeated their wish that {request|the wreck not be sold}.', 'Sailors'],
    ['The [o:bank] made it a condition of any loan that {condition|the [g:auditors] leave}.', 'bank', 'auditors'],
  ]);
  const NOTHING = [
    'The [o:union] said that it had read the plan.',
    'The two sides agreed that the prisoners be exchanged.',
    'The pilots moved the plane so that the road be free.',
    'A [p:clerk] spoke on condition that he not be named.',
  ];
  for (const source of NOTHING)
    it(`finds none: ${source}`, () => {
      assert.deepEqual(demandsIn(read(source)), []);
    });
});

describe('what is turned down', () => {
  check([
    ['The [o:club] has ruled {refusal|a merger} out.'.replace('{refusal|a merger}', 'a {refusal|merger}'), 'club'],
    ['[g:Members] voted the {refusal|plan for a tunnel} down.', 'Members'],
    ['The [p:mayor] waved the {refusal|idea of a toll} away.', 'mayor'],
    ['The [o:club] will not be bullied into {refusal|selling the ground}, its [p:chairman] said.', 'club'],
    ['Under no circumstances would [c:Norland] {refusal|hand over the pilots}, its [p:envoy] said.', 'Norland'],
    ['Never again shall we {refusal|sign such a paper}, the [p:premier] said.', 'premier'],
    ['The [o:firm] held out against {refusal|a sale}.'.replace('{refusal|a sale}', 'a {refusal|sale}'), 'firm'],
    ['The [o:firm] will not {refusal|give in to blackmail}, its [p:chairman] said.', 'firm'],
  ]);
});

describe('words of turning down and of wishing that mean something else', () => {
  const NOTHING = [
    'She turned the radio down before bed.',
    'An injury ruled the [p:striker] out of the race.',
    'The tower stood out against the snow.',
    'The [p:batsman] held out against the bowlers for an hour.',
    'The [g:rebels] dug in against the advancing column.',
    'The [g:fans] came out for the parade.',
    'The [o:club] is looking for a [p:coach] to replace [p:Kolb].',
    'The [g:residents] will not be forced to move, the [o:council] said.',
    "The [o:crowd]'s support turned on the [p:referee].",
  ];
  for (const source of NOTHING)
    it(`finds none: ${source}`, () => {
      assert.deepEqual(demandsIn(read(source)), []);
    });
  check([
    ['The [o:party] came out for a {request|ban on nets}.', 'party'],
    ['The [o:chamber] came out for {request|longer opening hours}.', 'chamber'],
    ['[g:Voters] are looking for {request|the [o:government] to act}.', 'Voters', 'government'],
    ['[p:Kolb] said he would not be forced to {refusal|resign}.', 'Kolb'],
  ]);
});

describe('what a concession hangs on', () => {
  check([
    ['[c:Norland] will free the pilots if {condition|a ransom is paid}.', 'Norland'],
    ['The [o:union] said the strike would end once {condition|the talks were reopened}.', 'union'],
    ["[p:Kolb]'s support hinges on a {condition|cut in the levy}.", 'Kolb'],
    ['The permit is conditional upon {condition|oaks being planted}, the [o:county] ruled.', 'county'],
    ['Failing a {ultimatum|settlement}, the [g:pilots] will strike.', 'pilots'],
    ['The [o:firm] faces a strike unless it {ultimatum|pays its crews}.', '', 'firm'],
    ['The [o:firm] has one last chance to {demand|pay its crews}, the [g:pilots] said.', 'pilots', 'firm'],
  ]);
});

describe('who is pressed, and by what', () => {
  check([
    ['[p:Kolb] coaxed the [g:rebels] to {request|disarm}.', 'Kolb', 'rebels'],
    [
      '[g:Families] hope for the [o:court] to {request|hear them}.'.replace(
        'the [o:court] to {request|hear them}',
        '{request|the [o:court] to hear them}',
      ),
      'Families',
      'court',
    ],
    ['The [p:envoy] sent word to the [g:rebels] to {request|lay down their arms}.', 'envoy', 'rebels'],
    ['The [p:envoy] extended an invitation to both [g:sides] to {proposal|meet in Velm}.', 'envoy', 'sides'],
    ['The pressure is on the [o:ministry] to {demand|reopen the talks}.', '', 'ministry'],
    ['The [o:union] brought pressure to bear on the [o:firm] to {demand|pay up}.', 'union', 'firm'],
    ['The [o:bank] tightened the screws on [c:Norland] to {demand|cut its debt}.', 'bank', 'Norland'],
    ['Time is running out for the [o:firm] to {request|pay}, the [g:pilots] said.', 'pilots', 'firm'],
    ['[p:Kolb] would have both [g:armies] {request|withdraw}.', 'Kolb', 'armies'],
    [
      'It would be wise for the {proposal|[o:ministry] to wait}, [p:Kolb] said.'.replace(
        'the {proposal|[o:ministry]',
        '{proposal|the [o:ministry]',
      ),
      'Kolb',
      'ministry',
    ],
    ['The hour has come for {request|the [g:generals] to go}, the [p:bishop] said.', 'bishop', 'generals'],
    ['The responsibility lies with the [o:ministry] to {request|act}, the [o:union] said.', 'union', 'ministry'],
    ['[o:Norsk] is bound by the accord to {demand|pay them}, [p:Kolb] said.', 'Kolb', 'Norsk'],
    ['# {request|Inquiry} call after crash'],
    ['# [p:Minister] faces {request|quit} calls', '', 'Minister'],
  ]);
});

/** Wishes in plain words, whose subject or addressee a reader finds at once. */
describe('subjects and addressees of many shapes', () => {
  check([
    ['{proposal|The fence should be taken down}, the [p:bishop] said.', 'bishop'],
    ['The [p:bishop] said {request|the [o:firm] needs to close the pit}.', 'bishop', 'firm'],
    ['[g:Relatives] of the dead urged the [o:ministry] to {request|open the files}.', 'Relatives', 'ministry'],
    ['[g:Families] of the injured called for a {request|trial}.', 'Families'],
    ['The [o:union] asked the [o:government] in Velm for a {request|vote}.', 'union', 'government'],
    ['The [o:union] asked every [o:school] in the county for a {request|report}.', 'union', 'school'],
    ['"We need the [o:ministry] to {request|reopen the line}," [p:Fisk] said.', 'Fisk', 'ministry'],
  ]);
});
