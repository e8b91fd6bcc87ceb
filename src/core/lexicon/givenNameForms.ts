import { lazily } from '../text/lazily';
import { wordsOf } from '../text/wordSet';

/**
 * Given names that one person may bear, a line each: as Russian, Ukrainian and Belarusian write one name, and as English
 * shortens it to another beginning. What only sounds alike ("Sergei", "Sergey") or is cut short ("Alex") needs no line.
 * Lower case, the first of a line stands for all. Own compilation.
 */
const FORMS = `evgeny evgeni yevgeny yevgeni eugene yevhen yevhenii evhen yauhen
vladimir volodymyr wladimir uladzimir
alexander aleksandr aleksander alexandr oleksandr aliaksandr
alexei aleksei alexey aleksey oleksii oleksiy oleksij aliaksei
nikolai nikolay mykola mikalai
dmitry dmitri dmitrii dmytro dzmitry dmitriy
sergei sergey serhiy serhii siarhei
andrei andrey andriy andrii
mikhail mykhailo mikhailo mikhas
pavel pavlo
petr pyotr petro
igor ihor ihar
oleg oleh aleh
vasily vasili vasyl vasil
grigory grigori hryhoriy hryhorii
konstantin kostyantyn kostiantyn
anatoly anatoli anatoliy anatolii
arkady arkadiy
ilya illia illya
kirill kyrylo
maxim maksim maksym
vitaly vitali vitaliy vitalii
yury yuri yuriy yurii
elena yelena olena alena
olga olha volha
natalia natalya nataliya
irina iryna
tatiana tatyana tetiana tetyana
ekaterina yekaterina kateryna katsiaryna
svetlana svitlana sviatlana
anastasia anastasiya
robert bob bobby
william bill billy
richard dick
james jim jimmy
michael mike mick
anthony tony
elizabeth liz lizzie
edward ted`;

const NAMES = lazily(() => {
  const names = new Map<string, string>();
  for (const line of FORMS.split('\n')) {
    const forms = wordsOf(line);
    for (const form of forms) names.set(form, forms[0]!);
  }
  return names;
});

/** The name of which a given name (lower case) is a form; itself if none is known. */
export function nameOfForm(given: string): string {
  return NAMES().get(given) ?? given;
}

/** True if two given names (lower case) are known to be forms of one. */
export function isFormOfOne(a: string, b: string): boolean {
  const name = NAMES().get(a);
  return name !== undefined && name === NAMES().get(b);
}
